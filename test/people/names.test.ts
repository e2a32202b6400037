import { expect, test } from "vitest";
import { nameProblem } from "../../src/people/names.ts";

const problem = (name: string) => nameProblem(name, "amina.kato", "Reader Pool");

test.each([
  "Amina",
  "Amina Kato",
  "Dr. A. B. Kato-Mwangi",
  "O’Neill",
  "محمّد الأمين",
  "Nguyễn Thị Minh Khai",
  "渡辺 恵",
  "amina.kato",
  "Amina.Kato",
  "Rose 🌹",
  "J. R. R.",
  "Annabel",
])("“%s” is a fine name", (name) => expect(problem(name)).toBeNull());

test.each([
  ["evil.example", "nameLink"],
  ["see evil.com now", "nameLink"],
  ["evil。com", "nameLink"],
  ["ｅｖｉｌ．ｃｏｍ", "nameLink"],
  ["https://x", "nameLink"],
  ["mail:/x", "nameLink"],
  ["a@b", "nameLink"],
  ["＠amina", "nameLink"],
  ["Admin", "nameReserved"],
  ["A d m i n", "nameReserved"],
  ["«Moderator»", "nameReserved"],
  ["Аdmin", "nameReserved"],
  ["Reader Pool", "nameReserved"],
  ["READER-POOL", "nameReserved"],
  ["Reader Pool Support", "nameReserved"],
  ["Reader Pool Moderation", "nameReserved"],
  ["Reader Pool Abuse", "nameReserved"],
  ["Site Admin", "nameReserved"],
  ["abc\u202edef", "nameSigns"],
  ["a\u200bb", "nameSigns"],
  ["a\u0007b", "nameSigns"],
  ["ﾠ", "nameSigns"],
  ["· — ·", "nameSigns"],
  ["🌹", "nameSigns"],
  ["Z\u0300\u0301\u0302\u0303algo", "nameSigns"],
  ["a\ue000", "nameSigns"],
])("“%s” is none", (name, why) => expect(problem(name)).toBe(why));
