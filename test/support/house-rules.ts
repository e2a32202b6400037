/**
 * The rules of the house as functions over files: who may import whom, and what may be said where. They read text, not
 * syntax trees: fast, and strict enough for code that prettier has laid out.
 */

import { blank } from "./segments.ts";

export interface File {
  /** From the project's folder: `src/voting/routes.ts`. */
  readonly path: string;
  readonly text: string;
}

/** `path: what is wrong`, one for each finding. */
export type Rule = (files: readonly File[]) => string[];

interface Import {
  /** As a path of the project, or the package's name. */
  from: string;
  /** True when only types are taken. */
  types: boolean;
  names: string;
}

const withoutComments = (text: string): string => blank(text, ["comment"]);
/** Code and nothing else: no comments, nothing in quotes, no words of a template. */
const codeOf = (text: string): string => blank(text, ["comment", "string", "template", "regex"]);

/** What a file imports, and what it hands on from others. */
export function importsOf({ path, text }: File): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([\w*{][^;"']*?)\s*from\s*"([^"]+)"|import\(\s*"([^"]+)"/g;
  for (const [, type, names = "", from, dynamic] of withoutComments(text).matchAll(pattern)) {
    const inner = /\{([^}]*)\}/.exec(names)?.[1] ?? names;
    const each = inner
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const types = type !== undefined || (each.length > 0 && each.every((name) => name.startsWith("type ")));
    found.push({
      from: resolve(path, from ?? dynamic ?? ""),
      types: types && dynamic === undefined,
      names: inner,
    });
  }
  return found;
}

function resolve(path: string, from: string): string {
  if (!from.startsWith(".")) return from;
  const parts = path.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const isRoutes = (path: string) => /^src\/[^/]+\/routes[^/]*\.ts$/.test(path);
const isActions = (path: string) => /^src\/[^/]+\/actions[^/]*\.ts$/.test(path);
const isQueries = (path: string) => /^src\/[^/]+\/queries[^/]*\.ts$/.test(path);
const isView = (path: string) => path.startsWith("views/");
const isProgram = (path: string) => /^src\/(server\.ts|cli\.ts|cli\/|ops\/|demo\/)/.test(path);
const isSqlHome = (path: string, more: ReadonlySet<string>) =>
  isQueries(path) || /^(src\/db\/|migrations\/)/.test(path) || more.has(path);

const perFile =
  (check: (file: File) => string[]): Rule =>
  (files) =>
    files.flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));

/** Forbids value imports from some files (`to`) into others (`of`). */
const noImport = (
  of: (path: string) => boolean,
  to: (path: string, from: Import) => boolean,
  why: string,
): Rule =>
  perFile((file) =>
    of(file.path)
      ? importsOf(file)
          .filter((i) => !i.types && to(i.from, i))
          .map((i) => `imports ${i.from}: ${why}`)
      : [],
  );

/** 1. server → app → routes → actions | queries | views; nothing points back. */
export const layers: Rule = (files) => [
  ...noImport(
    () => true,
    (to) => to === "src/server.ts" || to === "src/cli.ts",
    "nothing imports where a program starts",
  )(files),
  ...noImport(
    (p) => p !== "src/server.ts",
    (to) => to === "src/app.ts",
    "only the server makes the app",
  )(files),
  ...noImport((p) => p !== "src/app.ts" && !isRoutes(p), isRoutes, "only the app mounts routes")(files),
  ...noImport(
    (p) => isQueries(p) || isView(p) || /^src\/(db|lib|i18n|http)\/|^src\/[^/]+\.ts$|^migrations\//.test(p),
    isActions,
    "only routes, the program and other actions write",
  )(files),
  ...noImport(
    isQueries,
    (to) => isView(to) || (to.startsWith("src/http/") && to !== "src/http/context.ts"),
    "queries know nothing of HTTP",
  )(files),
  ...noImport(
    isActions,
    (to) => isView(to) || to.startsWith("src/http/") || to === "hono" || to.startsWith("hono/"),
    "actions know nothing of HTTP",
  )(files),
  ...noImport(
    (p) => /^src\/(lib|i18n|db)\/|^src\/(policy|errors|config)\.ts$/.test(p),
    (to) => /^(views|src\/(?!(lib|i18n|db)\/|(policy|errors|config)\.ts))/.test(to),
    "what all stand on stands on nothing above it",
  )(files),
];

/** 2. Routes do HTTP, and answer through src/http/respond.ts. */
export function routesOnlyRoute(permissionsIn: ReadonlySet<string>): Rule {
  return perFile((file) => {
    const code = codeOf(file.text);
    const answers = /\bc\.(html|json|text|redirect|header|body|newResponse|status)\(/.exec(code);
    const found =
      file.path.startsWith("src/") && answers ? [`answers by ${answers[0]}) instead of respond.ts`] : [];
    if (!isRoutes(file.path)) return found;
    if (/\b(db|trx)\s*\.|\.(read|write)\b\s*[.(]/.test(code)) found.push("touches the database");
    const asks =
      importsOf(file).some((i) => i.from === "src/policy.ts" && !i.types) || /\bactor\??\.role\b/.test(code);
    if (asks && !permissionsIn.has(file.path)) found.push("decides who may do what");
    return found;
  });
}

interface Exported {
  name: string;
  params: string;
  body: string;
}

/** A module's exported functions, each up to the brace that closes it. */
function exportedFunctions(text: string): Exported[] {
  const code = withoutComments(text);
  const found: Exported[] = [];
  const heads =
    /(?:^|\n)export (?:default )?(?:async )?(?:function\*?\s+(\w+)|const (\w+)[^=\n]*= (?:async )?(?=\(|\w+ =>))/g;
  for (const head of code.matchAll(heads)) {
    const start = head.index + head[0].length;
    const end = /\n\}|\n\);|;\n(?=\n|export|const|function|async|\/)/.exec(code.slice(start));
    const whole = code.slice(start, end ? start + end.index + 2 : code.length);
    found.push({ name: head[1] ?? head[2] ?? "", params: whole.slice(0, 200), body: whole });
  }
  return found;
}

/** 3. Every exported action takes `ctx` first, and asks the policy; those who need not are named. */
export function actionsAsk(free: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (!isActions(file.path)) return [];
    return exportedFunctions(file.text).flatMap(({ name, params, body }) => {
      if (free.has(name)) return [];
      const found = /\bensure\(/.test(body) ? [] : [`${name} never calls ensure`];
      if (!/^\s*\(\s*ctx\b/.test(params)) found.push(`${name} does not take ctx first`);
      return found;
    });
  });
}

/** 3. Transactions start in actions, which ask the policy; and in the program's own upkeep. */
export function writesInActions(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (isActions(file.path) || isProgram(file.path) || /^(src\/db|migrations)\//.test(file.path)) return [];
    const found = /\bdb\s*\.write\(/.test(codeOf(file.text)) && !more.has(file.path);
    return found ? ["starts a transaction"] : [];
  });
}

/** 3. Inside a transaction nothing is awaited but what uses it: the one connection of SQLite must not wait. */
export const onlyTrxInWrites: Rule = perFile((file) => {
  if (!file.path.startsWith("src/") || file.path.startsWith("src/db/")) return [];
  const code = codeOf(file.text);
  return [...code.matchAll(/\.write\(\s*(?:async\s*)?\(?\s*(\w+)\s*\)?\s*=>/g)].flatMap((head) => {
    const body = balanced(code, head.index + ".write".length);
    const name = new RegExp(`\\b${head[1]}\\b`);
    const waits = [...body.matchAll(/\bawait\s+([^;]*)/g)].filter(([, what = ""]) => !name.test(what));
    const reads = /\bdb\.(read|write)\b/.test(body) ? ["reads or writes past the transaction it is in"] : [];
    return [
      ...waits.map(([, what = ""]) => `awaits ${what.trim().slice(0, 40)} inside a transaction`),
      ...reads,
    ];
  });
});

/** From an opening bracket to the one that closes it. */
function balanced(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if ("([{".includes(code.charAt(at))) depth += 1;
    else if (")]}".includes(code.charAt(at)) && (depth -= 1) === 0) return code.slice(from, at + 1);
  }
  return code.slice(from);
}

/** 4. Views import views, policy, i18n, lib and types. */
export function viewsImport(more: ReadonlySet<string>): Rule {
  const fine =
    /^(views\/|src\/(lib|i18n)\/|src\/policy\.ts$|src\/[^/]+\/types\.ts$|hono\/(html|utils\/html)$)/;
  return noImport(
    isView,
    (to) => !fine.test(to) && !more.has(to),
    "views import views, policy, i18n, lib and types",
  );
}

/** 5. SQL only where SQL lives. */
export function sqlAtHome(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (isSqlHome(file.path, more)) return [];
    const code = codeOf(file.text);
    const builder =
      /\.(selectFrom|selectNoFrom|insertInto|updateTable|deleteFrom|mergeInto|executeQuery)\(|\bsql`|\bsql\.raw\(/.exec(
        code,
      );
    const kysely = importsOf(file).some(
      (i) => (i.from === "kysely" || i.from === "pg" || i.from === "better-sqlite3") && !i.types,
    );
    return [...(builder ? [`SQL: ${builder[0]}`] : []), ...(kysely ? ["imports a database's library"] : [])];
  });
}

/** Roles are compared in policy.ts alone. */
export function rolesInPolicy(more: ReadonlySet<string>): Rule {
  const role = `"(?:reader|author|moderator|admin)"`;
  const compared = new RegExp(
    `(?:===?|!==?)\\s*${role}|${role}\\s*(?:===?|!==?)|\\[\\s*${role}[^\\]]*\\]\\s*\\.\\s*(?:includes|indexOf)|case\\s+${role}\\s*:|\\brole\\s*(?:===?|!==?|in\\b)`,
  );
  return perFile((file) => {
    if (
      file.path === "src/policy.ts" ||
      more.has(file.path) ||
      /^(src\/articles\/import|migrations)\//.test(file.path)
    )
      return [];
    const found = compared.exec(withoutComments(file.text));
    return found ? [`compares a role: ${found[0]}`] : [];
  });
}

/** raw() takes fixed attributes, rendered bodies and the sprite. */
export function rawIsRare(more: ReadonlySet<string>): Rule {
  const fine = /^(?:"[^"<>]*"|'[^'<>]*'|[\w.]*\bbody_html|v\.sprite)$/;
  return perFile((file) =>
    [...withoutComments(file.text).matchAll(/(?<![\w.])raw\(/g)].flatMap((at) => {
      const argument = balanced(file.text, at.index + "raw".length)
        .slice(1, -1)
        .trim();
      return fine.test(argument) || more.has(`${file.path} ${argument}`) ? [] : [`raw(${argument})`];
    }),
  );
}

/** No inline style, script or handler, which the content security policy would refuse. */
export function nothingInline(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (!isView(file.path) || more.has(file.path)) return [];
    const code = withoutComments(file.text);
    const found =
      /\sstyle=|<style\b|<script\b(?![^>]*\ssrc=)|\s(?:on[a-z]+|hx-on[\w:-]*)=["'$]|javascript:|\bhx-(?:vals|headers)="js:/.exec(
        code,
      );
    return found ? [`inline: ${found[0].trim()}`] : [];
  });
}

/** Every word of the interface comes from the catalogue: no text between tags, none in what is read aloud. */
export const wordsInCatalogue: Rule = perFile((file) => {
  if (!isView(file.path)) return [];
  // What stands in ${…} is code; its own templates are looked at in their turn.
  const code = withoutComments(file.text);
  const texts = [
    ...code.matchAll(/<(?!code)\/?[a-z][^<>`]*>\s*([^<>`${}]*?\p{L}{2,}[^<>`${}]*?)\s*<\/?[a-z]/gu),
  ].map((m) => m[1] ?? "");
  const read = [...code.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"$]*\p{L}[^"$]*)"/gu)].map(
    (m) => m[1] ?? "",
  );
  return [...texts, ...read].map((text) => `words: ${text.trim().slice(0, 50)}`);
});

/** No `any`, no cast, no `!`, no silenced checker; the places that need one are named. */
export function noEscape(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/.exec(file.text);
    const found = silenced && !more.has(`${file.path} silenced`) ? [silenced[0]] : [];
    for (const line of codeOf(file.text).split("\n")) {
      if (
        /^\s*(?:import|export)\b.*\bfrom\b|^\s*(?:import|export) (?:type )?\{|^\s*(?:type )?\w+ as \w+,?$|import \* as/.test(
          line,
        )
      )
        continue;
      const any = /(?::|<|,|\||=>|\bas)\s*any\b(?!\s*[:(])/.exec(line);
      const cast =
        /[\w)\]}"'`]\s+as\s+(?!const\b)(?=[\w{[("(]+)(?=[A-Z{[(]|unknown|any|string|number|never|boolean)/.exec(
          line,
        );
      const bang = /[\w)\]]!(?=[.,;)\]\s[]|$)(?!\s*=)/.exec(line);
      for (const [name, hit] of [
        ["any", any],
        ["cast", cast],
        ["!", bang],
      ] as const)
        if (hit && !more.has(`${file.path} ${name}`)) found.push(`${name}: ${line.trim()}`);
    }
    return found;
  });
}

/** lib is pure: no clock but the one handed in, no environment, no disk, no database. */
export function libIsPure(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (!file.path.startsWith("src/lib/") || more.has(file.path)) return [];
    const impure = importsOf(file).filter(
      (i) =>
        !i.types && /^(node:(?!crypto|url|buffer|util)|src\/(?!lib\/)|views\/|kysely|pg|hono)/.test(i.from),
    );
    const used = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bfetch\(/.exec(
      codeOf(file.text),
    );
    return [...impure.map((i) => `imports ${i.from}`), ...(used ? [`uses ${used[0]}`] : [])];
  });
}

/** Time comes from the clock, chance from lib/ids, settings from config, words go to the log: so that tests can hold them. */
export function sideEffects(more: ReadonlySet<string>): Rule {
  return perFile((file) => {
    if (isProgram(file.path) || file.path.startsWith("migrations/") || more.has(file.path)) return [];
    const used = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\bconsole\./.exec(
      codeOf(file.text),
    );
    return used ? [`uses ${used[0]}`] : [];
  });
}

/** HTMX's headers are read in one place. */
export const htmxInOnePlace: Rule = perFile((file) => {
  const code = withoutComments(file.text);
  const asks = /header\(\s*["'`]hx-(?:request|history-restore-request|boosted|target|trigger)["'`]/i.exec(
    code,
  );
  const found = asks && file.path !== "src/http/respond.ts" ? [`asks for ${asks[0]}) itself`] : [];
  const branches = importsOf(file).some((i) => /\bwantsFragment\b/.test(i.names));
  if (branches && !isRoutes(file.path) && !/^src\/(http\/|\w+\/fragments\.ts)/.test(file.path))
    found.push("branches on HTMX");
  return found;
});

/** Every exported function says what it is for. */
export const exportsSpeak: Rule = perFile((file) => {
  if (!/^(src|views)\//.test(file.path)) return [];
  return [...file.text.matchAll(/(?:^|\n)([^\n]*)\nexport (?:async )?function\*? (\w+)/g)]
    .filter(([, before = ""]) => !before.trimEnd().endsWith("*/"))
    .map(([, , name = ""]) => `${name} has no docstring`);
});
