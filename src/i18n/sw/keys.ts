/** Folding a branch, and the keys of a discussion. */
/** `{…}` is filled in by the script, which makes these buttons for replies as they come and go. */
import type * as en from "../en/keys.ts";

export const keys: typeof en.keys = {
  collapse: "Kunja {reply}",
  expand: "Kunjua {reply}",
  replyOf: "mchango wa {name}",
  /** In place of the above, of a reply that is deleted or hidden. */
  gone: "mchango huu",
  /** "mchango wa Juma na 3 chini yake": for any number, so that it needs no plural; the part after "na" stands alone, too. */
  and: "na",
  below: "{n} chini yake",

  button: "Vitufe",
  title: "Kusoma kwa vitufe vya kibodi",
  about: "Vitufe hivi hufanya kazi popote unaposoma, na kamwe si wakati unapoandika.",
  list: [
    [["j"], "Nenda kwenye mchango unaofuata"],
    [["k"], "Rudi kwenye mchango uliotangulia"],
    [["n"], "Nenda kwenye mchango mpya unaofuata"],
    [["u"], "Panda juu, kwenye mchango unaojibiwa na huu"],
    [["o"], "Kunja au kunjua mchango na yote yaliyo chini yake"],
    [["r"], "Jibu"],
    [["a"], "Onyesha michango iliyoingia sasa hivi"],
    [["?"], "Orodha hii"],
  ],
  on: "Tumia vitufe hivi kwenye kifaa hiki",
  close: "Funga",
};
