import type { SettingName, Settings } from "../../admin/settings.ts";

interface SettingWords {
  legend: string;
  /** What it does, and what it is for. */
  explanation: string;
  choices: Record<Settings[SettingName], { label: string; hint: string }>;
}

const settings: Record<SettingName, SettingWords> = {
  "one-answer": {
    legend: "How many answers may a reader give to one question?",
    explanation:
      "Replies to others are never counted. Answers that are there already stay, whatever you choose here.",
    choices: {
      on: {
        label: "One, which can be edited",
        hint: "Everybody is heard once, and nobody twice as loud. Whoever comes back is offered to edit their answer.",
      },
      off: {
        label: "As many as they like",
        hint: "Good for questions that ask for examples, one at a time.",
      },
    },
  },
};

export const admin = {
  settings: "Settings",
  title: "Settings of this community",
  lead: "What you decide here holds for everybody from the moment you save it. How the server itself runs is set by its environment.",
  each: settings,
  lastChanged: "Last changed on",
  by: "by",
  nobody: "somebody who is gone",
  never: "This is how it comes; nobody has changed it yet.",
};
