import type { ChainGrant, Kind, Link } from './chains.ts';

type LinkedNode =
  | ChainGrant['fundingSources']['nodes'][number]
  | ChainGrant['funders']['nodes'][number]
  | ChainGrant['recipients']['nodes'][number];

/** A fund or body between which money goes; `rest` is what stays somewhere without being passed on. */
export interface Station {
  readonly key: string;
  readonly node: LinkedNode | null;
}

/** Money on its way between two stations. */
export interface Band {
  readonly source: string;
  readonly target: string;
  /** The amount, exact; null where no source states it. */
  readonly amount: string | null;
  /** How wide it is drawn: for an unknown amount as much as is known to be passed on, or a little. */
  readonly value: number;
  readonly grant: ChainGrant | null;
}

/** What a picture of the money needs; `cyclic` means that none can be drawn. */
export interface FlowPicture {
  readonly stations: readonly Station[];
  readonly bands: readonly Band[];
  readonly cyclic: boolean;
}

/** An unknown amount of which nothing is known is drawn as this part of the greatest known one. */
const UNKNOWN_PART = 0.15;

/**
 * The way of money of one kind and currency from the funds to those with whom it stays. Money that is
 * passed on is drawn on its way, and counted by nobody: the sums are the graph's.
 *
 * @param staying What the graph says stays with a recipient, by id: where it also passes on, the rest
 */
export function flowPictureOf(
  links: readonly Link[],
  kind: Kind,
  currency: string,
  staying: ReadonlyMap<string, string>,
): FlowPicture {
  const stations = new Map<string, Station>();
  const stationOf = (node: LinkedNode | undefined) => {
    const key = node?.id ?? 'unknown';
    stations.set(key, { key, node: node ?? null });
    return key;
  };
  const bands = links.flatMap(({ grant, level }): Band[] => {
    const money = grant[kind];
    if (money !== null && money.currency !== currency) return [];
    const fund = level === 0 ? grant.fundingSources.nodes[0] : undefined;
    const way = [fund, grant.funders.nodes[0], grant.recipients.nodes[0]].filter(
      (node) => node !== undefined,
    );
    const [amount, value] = [money?.amount ?? null, widthOf(grant, links, kind, currency)];
    const keys = way.map(stationOf);
    return keys.flatMap((source, place) => {
      const target = keys[place + 1];
      return target === undefined ? [] : [{ source, target, amount, value, grant }];
    });
  });
  const rests = [...stations.keys()].flatMap((key): Band[] => {
    const amount = staying.get(key);
    const passesOn = bands.some(({ source }) => source === key);
    if (amount === undefined || !passesOn || Number(amount) <= 0 || kind === 'CEILING') return [];
    return [{ source: key, target: 'rest', amount, value: Number(amount), grant: null }];
  });
  if (rests.length > 0) stations.set('rest', { key: 'rest', node: null });
  const greatest = Math.max(0, ...bands.map(({ value }) => value));
  const least = greatest === 0 ? 1 : greatest * UNKNOWN_PART;
  const drawn = [...bands, ...rests].map((band) => ({ ...band, value: band.value || least }));
  return { stations: [...stations.values()], bands: drawn, cyclic: isCyclic(drawn) };
}

/** The amount of a grant, or what is known to be passed on of it; 0 where nothing is known. */
function widthOf(
  grant: ChainGrant,
  links: readonly Link[],
  kind: Kind,
  currency: string,
  above: readonly string[] = [],
): number {
  const money = grant[kind];
  if (money !== null) return money.currency === currency ? Number(money.amount) : 0;
  if (above.includes(grant.id)) return 0;
  return links
    .filter((link) => link.grant.parentGrants.nodes.some(({ id }) => id === grant.id))
    .reduce(
      (sum, link) => sum + widthOf(link.grant, links, kind, currency, [...above, grant.id]),
      0,
    );
}

/** Whether money comes back to where it was; no picture of columns can show that. */
export function isCyclic(bands: readonly Pick<Band, 'source' | 'target'>[]): boolean {
  const open = new Set<string>();
  const done = new Set<string>();
  const leadsBack = (key: string): boolean => {
    if (open.has(key)) return true;
    if (done.has(key)) return false;
    open.add(key);
    const found = bands.some(({ source, target }) => source === key && leadsBack(target));
    open.delete(key);
    done.add(key);
    return found;
  };
  return bands.some(({ source }) => leadsBack(source));
}
