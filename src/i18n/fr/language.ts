import { OWN_NAMES } from "../languages.ts";

export const language = {
  title: "Langue",
  text: "Ce que dit le site lui-même, et les courriels qu’il vous envoie. Ce que les gens écrivent reste dans leur langue.",
  label: "Langue",
  browser: "Celle de mon navigateur",
};

export const languageSettings = {
  language: {
    label: "Quelle langue le site parle-t-il à qui n’en a choisi aucune ?",
    hint: "Les lecteurs choisissent au pied de chaque page. Avant cela, leur navigateur dit ce qu’ils lisent ; ceci vaut quand il n’indique aucune langue que le site connaît, et pour les courriels aux personnes dont on ignore la langue.",
    choices: OWN_NAMES,
  },
};
