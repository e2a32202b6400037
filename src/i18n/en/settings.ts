/** One's own account: profile, address, password, name, devices. */
export const settings = {
  title: "Settings",
  menu: "Settings",
  pages: {
    profile: "Profile",
    account: "Email and password",
    security: "Security",
    sessions: "Devices",
    notifications: "Notifications",
    blocked: "Blocked people",
    data: "Your data",
  },
};

export const settingsProblems = {
  wrongPassword: (_n: number) => "This is not your password.",
  logInAgain: (_n: number) =>
    "For this you must have logged in just now: log out, log in again, and come back.",
};
