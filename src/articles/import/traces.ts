/**
 * Warnings, errors and stack traces as the common servers and languages print them. Each pattern describes a
 * whole line, so that a sentence that quotes one is left alone.
 */
const LINES: readonly RegExp[] = [
  // PHP: "Warning: f(): message in /path/file.php on line 3", with or without "PHP " and a log's time stamp.
  /^(?:\[[^\]]{5,60}\]\s*)?(?:PHP\s+)?(?:Warning|Notice|Deprecated|Strict Standards|(?:Catchable |Recoverable )?Fatal error|Parse error)\s*:\s.*\bin\s\S+(?:\son\sline\s|:)\d+\.?$/iu,
  /^(?:PHP )?(?:Fatal error|Parse error)\s*:\s+(?:Uncaught|syntax error|Allowed memory|Maximum execution)\b.*$/iu,
  /^#\d+ (?:\S+\(\d+\): .+|\{main\})$/u,
  /^(?:thrown in|Stack trace:)(?: \S+ on line \d+)?$/iu,
  // Python
  /^Traceback \(most recent call last\):?$/u,
  /^File "[^"]+", line \d+(?:, in .+)?$/u,
  /^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Warning)(?:: .*)?$/u,
  // Java, .NET, Node: "at where(file:line)"
  /^(?:Exception in thread "[^"]*" |Caused by: |Unhandled exception\. )[\w.$]+.*$/u,
  /^at (?:async )?[\w.$<>[\] ]*\(?(?:[\w.$/\\:@+-]+|native|Unknown Source)(?::\d+){0,2}\)?$/iu,
  /^at [\w.$<>`]+\(.*\)(?: in .+:line \d+)?$/u,
  /^\.\.\. \d+ (?:more|common frames omitted)$/u,
  /^(?:node:)?internal\/[\w/]+:\d+$/u,
  // Ruby, Go, nginx, Apache, databases
  /^(?:from )?\S+\.(?:rb|erb):\d+:in [`'].+$/u,
  /^(?:panic: .+|goroutine \d+ \[[\w ]+\]:)$/u,
  /^(?:\d{3} )?(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)$/iu,
  /^(?:nginx|Apache)\/[\d.]+(?: \([\w ]+\))?(?: Server at .*)?$/u,
  /^(?:SQLSTATE\[\w+\]|ORA-\d{5}|ERROR \d{4} \(\w{5}\)).*$/u,
  /^Error establishing a database connection\.?$/iu,
  /^You have an error in your SQL syntax; .*$/u,
];
/** Opens a trace whose next, indented lines belong to it whatever they say (they quote source code). */
const OPENERS = /^(?:Traceback \(most recent|Exception in thread|panic: |Unhandled exception)/u;

/** Whether a line is one that a server prints. */
export const isServerLine = (line: string): boolean => {
  const text = line.trim();
  return text.length <= 2_000 && LINES.some((pattern) => pattern.test(text));
};

/** How many lines of a trace begin at `start`: 0 where none does. */
export function traceLength(lines: readonly string[], start: number): number {
  const first = lines[start];
  if (first === undefined || !isServerLine(first)) return 0;
  let end = start + 1;
  const opened = OPENERS.test(first.trim());
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    const indented = /^\s+\S/u.test(line);
    if (!(isServerLine(line) || (opened && indented))) break;
  }
  return end - start;
}
