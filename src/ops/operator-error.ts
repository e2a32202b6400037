/** Something the person at the machine can mend. Its message says what and how; it is shown without a stack. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
