import { expect, test } from "vitest";
import { discussions, people, reports } from "../../src/demo/content/index.ts";
import type { DemoDiscussion, DemoReply } from "../../src/demo/content/types.ts";

interface Found {
  reply: DemoReply;
  parent: DemoReply | null;
  /** 1 for an answer. */
  level: number;
}

function flat(replies: readonly DemoReply[], parent: DemoReply | null = null, level = 1): Found[] {
  return replies.flatMap((reply) => [
    { reply, parent, level },
    ...flat(reply.replies ?? [], reply, level + 1),
  ]);
}

const everything = discussions.map((discussion) => ({ discussion, found: flat(discussion.replies) }));
/** Hours after its opening at which nothing more could be written in a discussion. */
const ended = ({ daysAgo, closesInDays = 0 }: DemoDiscussion) => (daysAgo + Math.min(0, closesInDays)) * 24;

test("nobody answers a prompt twice", () => {
  for (const { replies } of discussions) {
    const names = replies.map(({ by }) => by);
    expect(names).toEqual([...new Set(names)]);
  }
});

test("replies come after what they answer and before the end; edits after the reply", () => {
  const wrong = everything.flatMap(({ discussion, found }) =>
    found.filter(
      ({ reply: { hoursAfter, edited }, parent }) =>
        hoursAfter <= (parent?.hoursAfter ?? -1) ||
        hoursAfter + (edited?.hoursAfter ?? 0) > ended(discussion) ||
        (edited?.hoursAfter ?? 1) <= 0.1,
    ),
  );
  expect(wrong).toEqual([]);
});

test("no vote without a voter, no placeholder without replies, no pick or pin but of an answer", () => {
  const all = everything.flatMap(({ found }) => found);
  const wrong = all.filter(
    ({ reply: { up = 0, down = 0, deleted, replies = [], picked, pinned }, level }) =>
      up + down >= people.length - 1 ||
      (deleted && replies.length === 0) ||
      ((picked ?? pinned) && level > 1),
  );
  expect(wrong).toEqual([]);
});

test("every reference leads somewhere: reports, closing notes, @names", () => {
  const refs = everything.map(({ found }) => found.flatMap(({ reply }) => reply.ref ?? []));
  const answers = discussions.flatMap(({ article, replies }) => replies.map(({ by }) => `${article}/${by}`));
  for (const { on } of reports) expect([...refs.flat(), ...answers]).toContain(on);
  expect(refs.flat()).toEqual([...new Set(refs.flat())]);
  for (const [index, { discussion, found }] of everything.entries()) {
    const cited = [...(discussion.note?.body ?? "").matchAll(/\{ref:([^}]+)\}/g)].map((match) => match[1]);
    expect(refs[index]).toEqual(expect.arrayContaining(cited));
    const here = new Set(found.map(({ reply }) => reply.by));
    const named = found.flatMap(({ reply }) =>
      [...reply.body.matchAll(/@([\p{L}\p{N}_.-]*[\p{L}\p{N}])/gu)].map((match) => match[1] ?? ""),
    );
    expect(named.filter((name) => !here.has(name))).toEqual([]);
  }
});

test("one discussion is large, deep and wide; one each is scheduled, closed, and closed with a note", () => {
  const large = everything.find(({ discussion }) => discussion.article === "the-evening.md")?.found ?? [];
  expect(large.length).toBeGreaterThanOrEqual(320);
  expect(large.filter(({ level }) => level === 1).length).toBeGreaterThanOrEqual(75);
  expect(Math.max(...large.map(({ level }) => level))).toBeGreaterThanOrEqual(42);
  const branches = large
    .filter(({ level }) => level === 1)
    .map(({ reply }) => flat(reply.replies ?? []).length);
  expect(Math.max(...branches)).toBeGreaterThanOrEqual(40);
  const closed = discussions.filter(({ closesInDays = 0 }) => closesInDays < 0);
  expect(closed.map(({ note }) => note !== undefined).sort()).toEqual([false, true]);
  expect(discussions.filter(({ opensInDays = 0 }) => opensInDays > 0).map(({ replies }) => replies)).toEqual([
    [],
  ]);
});
