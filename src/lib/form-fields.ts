/** Fields of forms that say what to do, or whose form it is: nothing that somebody wrote. */
const MACHINERY =
  /^(on|value|reason|key|as|version|updated_at|merged|next|then|parent_id|put_back|password)$/;

/** Whether people write in a field of this name. */
export function isTyped(name: string): boolean {
  return !MACHINERY.test(name);
}
