import type { Element, Root } from 'hast';
import type { LeftOut } from '../left-out.ts';
import { attribute, elementsIn, isElement } from './element.ts';
import { embedOf, isAdvertisement } from './embeds.ts';

const addresses = ['src', 'data', 'dataSrc'];

/**
 * Resolves the addresses of players, and reports those that cannot become a link card: a video
 * file beside the page, a frame without a web address.
 *
 * @param tree Changed in place.
 * @param baseUrl The page's own address.
 */
export function resolvePlayers(tree: Root, baseUrl: string | undefined): LeftOut[] {
  const players: Element[] = [];
  for (const element of elementsIn(tree)) {
    if (!isElement(element, 'iframe', 'video', 'audio', 'embed', 'object', 'source')) continue;
    for (const name of addresses) {
      const address = attribute(element, name);
      if (address && baseUrl && URL.canParse(address, baseUrl))
        element.properties[name] = new URL(address, baseUrl).href;
    }
    if (!isElement(element, 'source')) players.push(element);
  }
  const inner = elementsInsideOf(players);
  return players.flatMap((player): LeftOut[] => {
    if (inner.has(player) || isAdvertisement(player) || embedOf(player, '')) return [];
    const named = [player, ...elementsIn(player)].flatMap((element) =>
      addresses.flatMap((name) => attribute(element, name) ?? []),
    );
    const text = named.find((address) => !/^(?:about|javascript|data):/i.test(address));
    return text === undefined ? [] : [{ text, reason: 'player' }];
  });
}

/** @param outer In document order, so that what is inside of an earlier one is looked at once. */
function elementsInsideOf(outer: readonly Element[]): Set<Element> {
  const inside = new Set<Element>();
  for (const element of outer) {
    if (inside.has(element)) continue;
    for (const inner of elementsIn(element)) inside.add(inner);
  }
  return inside;
}
