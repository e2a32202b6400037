/** Notifications on one's devices, and the page for when there is no network. */
export const push = {
  title: "On your devices",
  lead: "A device can show what you choose above also while no page of this site is open. It does so as long as you are logged in there.",
  add: "Notify me on this device",
  asking: "Your browser asks whether you want this.",
  denied:
    "This browser is set to allow no notifications from here. You can change that in its settings for this site.",
  failed: "That did not work. The browser could not reach its push service; please try again later.",
  needsScript: "Notifications on a device need JavaScript.",
  too: "Also on my devices",
  loggedOut: "Logged out there: told nothing",
  since: "since",
  reached: "last told",
  remove: "Remove",
  removeOf: (device: string) => `Send nothing more to ${device}`,
  offline: {
    title: "Not connected just now",
    text: "This page could not be fetched: there is no network, or the site is away for a moment. It will be back.",
    kept: "What you were writing is kept on this device.",
    again: "Try again",
  },
};

export const pushFlashes = {
  pushOn: "From now on this device tells you what happens.",
  pushOff: "That device is told nothing more.",
  pushFailed: "This browser’s push service is not one we can send to. Nothing was changed.",
};

export const pushProblems = {
  pushBroken: (_n: number) => "The browser sent something that can’t be used.",
  pushService: (_n: number) => "This is not the address of a push service that we know.",
};
