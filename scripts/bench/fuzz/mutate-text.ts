import type { SeededRandom } from '../publish/corpus/seeded-random.ts';
import { hostilePieces } from './hostile-pieces.ts';

/** UTF-16 code units; a longer case would take the time of many. */
const longest = 120_000;

type Mutation = (text: string, random: SeededRandom, others: readonly string[]) => string;

const mutations: readonly Mutation[] = [
  insertPiece,
  insertPiece,
  insertPiece,
  repeatPiece,
  deleteSpan,
  repeatSpan,
  moveLine,
  replaceCharacter,
  insertCharacter,
  spliceOther,
  nestLines,
  changeLineEnds,
  joinLines,
  truncate,
];

/**
 * Changes a text in one to eight ways.
 *
 * @param others Other texts, whose parts may be put in.
 */
export function mutateText(text: string, random: SeededRandom, others: readonly string[]): string {
  let mutated = text;
  for (let left = 1 + random.below(8); left > 0; left--) {
    mutated = random.pick(mutations)(mutated, random, others).slice(0, longest);
  }
  return mutated;
}

/** Starts of lines are where most syntax begins, and the head of a file decides over the rest. */
function placeIn(text: string, random: SeededRandom): number {
  const way = random.below(4);
  if (way === 0) return random.below(Math.min(text.length, 400) + 1);
  const place = random.below(text.length + 1);
  return way === 1 ? text.lastIndexOf('\n', place) + 1 : place;
}

function insertAt(text: string, place: number, piece: string): string {
  return text.slice(0, place) + piece + text.slice(place);
}

function spanIn(text: string, random: SeededRandom, most: number) {
  const start = placeIn(text, random);
  return { start, end: Math.min(text.length, start + 1 + random.below(most)) };
}

function insertPiece(text: string, random: SeededRandom): string {
  return insertAt(text, placeIn(text, random), random.pick(hostilePieces));
}

function repeatPiece(text: string, random: SeededRandom): string {
  const times = random.pick([2, 2, 2, 8, 8, 8, 40, 40, 400, 4000]);
  return insertAt(text, placeIn(text, random), random.pick(hostilePieces).repeat(times));
}

function deleteSpan(text: string, random: SeededRandom): string {
  const { start, end } = spanIn(text, random, random.pick([1, 20, 400]));
  return text.slice(0, start) + text.slice(end);
}

function repeatSpan(text: string, random: SeededRandom): string {
  const { start, end } = spanIn(text, random, random.pick([4, 60, 600]));
  return insertAt(text, end, text.slice(start, end).repeat(random.pick([1, 1, 3, 3, 30])));
}

function moveLine(text: string, random: SeededRandom): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, line);
  return lines.join('\n');
}

function anyCharacter(random: SeededRandom): string {
  const range = random.pick([
    [0, 0x20],
    [0x21, 0x5e],
    [0x7f, 0x21],
    [0x600, 0x100],
    [0x2000, 0x70],
    [0xd800, 0x2800],
    [0x1f300, 0x300],
  ] as const);
  return String.fromCodePoint(range[0] + random.below(range[1]));
}

function insertCharacter(text: string, random: SeededRandom): string {
  return insertAt(text, placeIn(text, random), anyCharacter(random));
}

function replaceCharacter(text: string, random: SeededRandom): string {
  const place = placeIn(text, random);
  return text.slice(0, place) + anyCharacter(random) + text.slice(place + 1);
}

function spliceOther(text: string, random: SeededRandom, others: readonly string[]): string {
  if (others.length === 0) return text;
  const other = random.pick(others);
  const { start, end } = spanIn(other, random, 2000);
  return insertAt(text, placeIn(text, random), other.slice(start, end));
}

function nestLines(text: string, random: SeededRandom): string {
  const { start, end } = spanIn(text, random, 3000);
  const mark = random
    .pick(['> ', '* ', '  ', '1. ', '<sub>', '    ', '| '])
    .repeat(1 + random.below(12));
  return (
    text.slice(0, start) + text.slice(start, end).replaceAll('\n', `\n${mark}`) + text.slice(end)
  );
}

function changeLineEnds(text: string, random: SeededRandom): string {
  return text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', ' \n', '\n\n']));
}

function joinLines(text: string, random: SeededRandom): string {
  const { start, end } = spanIn(text, random, 4000);
  return text.slice(0, start) + text.slice(start, end).replaceAll('\n', ' ') + text.slice(end);
}

function truncate(text: string, random: SeededRandom): string {
  return text.slice(0, placeIn(text, random));
}
