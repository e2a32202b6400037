import type * as en from "../en/keys.ts";

/** Folding a branch, and the keys of a discussion. */
/** `{…}` is filled in by the script, which makes these buttons for replies as they come and go. */
export const keys: typeof en.keys = {
  collapse: "Replier {reply}",
  expand: "Déplier {reply}",
  // In the script nothing can decide between "de" and "d’" before a name.
  replyOf: "ce qu’a écrit {name}",
  /** In place of the above, of a reply that is deleted or hidden. */
  gone: "cette contribution",
  /** For any number, so that it needs no plural; the part after "et" stands alone, too. */
  and: "et",
  below: "{n} en dessous",

  button: "Touches",
  title: "Lire au clavier",
  about: "Ces touches fonctionnent partout où vous lisez, et jamais pendant que vous écrivez.",
  list: [
    [["j"], "À la contribution suivante"],
    [["k"], "À la contribution précédente"],
    [["n"], "À la prochaine nouvelle contribution"],
    [["u"], "Vers le haut, à la contribution à laquelle celle-ci répond"],
    [["o"], "Replier ou déplier la contribution et tout ce qui est en dessous"],
    [["r"], "Répondre"],
    [["a"], "Afficher les contributions qui viennent d’arriver"],
    [["?"], "Cette liste"],
  ],
  on: "Utiliser ces touches sur cet appareil",
  close: "Fermer",
};
