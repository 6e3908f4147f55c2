import { type BucketSums, bucketSums } from '../math/bucket-sums.ts';
import { SHIFT, wordsOf } from '../math/order-key.ts';
import { TOLERANCE } from '../math/tolerance.ts';
import type { Tier } from '../scheme/scheme.ts';

/**
 * Cuts by cumulative value, ABC (domain C6.3). `in`: a tier takes values while the share before them is below its cut, so
 * the one that crosses is in; `strict`: while the share with them is at most its cut. Equal values on a boundary take the
 * better tier. Values of zero or below are not in the total and fall to the last tier. Null when nothing is positive.
 */
export function valueCuts(
  tiers: readonly Tier[],
  values: Float64Array,
  crossing: 'in' | 'strict',
): Float64Array | null {
  const sums = bucketSums(values);
  if (sums.top < 0) return null;
  let taken = 0;
  return Float64Array.from(tiers, ({ cut }, at) => {
    if (at === tiers.length - 1) return -Infinity;
    const end = lastUpTo(values, sums, { share: cut ?? 1, crossing });
    if (end.count <= taken) return Infinity;
    taken = end.count;
    return end.value;
  });
}

/** How many of the largest values a share takes, and the smallest of these. */
interface End {
  readonly count: number;
  readonly value: number;
}

interface Wanted {
  readonly share: number;
  readonly crossing: 'in' | 'strict';
}

/** Walks the buckets from the top to the one in which the share is passed, and only there value by value. */
function lastUpTo(values: Float64Array, sums: BucketSums, wanted: Wanted): End {
  let count = 0;
  let before = 0;
  let last = { bucket: -1, held: 0 };
  for (let bucket = sums.top; bucket >= 0; bucket--) {
    const held = sums.counts[bucket] as number;
    if (held === 0) continue;
    const through = before + sums.sumAt(bucket);
    if (passes(through / sums.total, wanted)) {
      const found = inBucket(membersOf(values, bucket, held), { before, sums, wanted });
      if (found.count > 0) return { count: count + found.count, value: found.value };
      break;
    }
    count += held;
    before = through;
    last = { bucket, held };
  }
  return { count, value: membersOf(values, last.bucket, last.held).at(-1) ?? Infinity };
}

/** The share with a value is past the wanted one; with `in` the value itself still belongs. */
function passes(through: number, { share, crossing }: Wanted): boolean {
  return crossing === 'in' ? through + TOLERANCE >= share : through - TOLERANCE > share;
}

function inBucket(
  sorted: Float64Array,
  { before, sums, wanted }: { readonly before: number; readonly sums: BucketSums; readonly wanted: Wanted },
): End {
  let reached = before;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    reached += value / sums.scale;
    if (!passes(reached / sums.total, wanted)) continue;
    const count = wanted.crossing === 'in' ? i + 1 : i;
    return { count, value: sorted[count - 1] ?? Infinity };
  }
  return { count: sorted.length, value: sorted.at(-1) ?? Infinity };
}

/** A bucket's positive values, largest first. */
function membersOf(values: Float64Array, bucket: number, count: number): Float64Array {
  const words = wordsOf(values);
  const members = new Float64Array(count);
  let found = 0;
  for (let row = 0; row < values.length; row++) {
    if ((words[2 * row + 1] as number) >>> SHIFT === bucket && values[row] !== 0)
      members[found++] = values[row] as number;
  }
  return members.sort().reverse();
}
