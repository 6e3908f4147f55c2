/** Some customers and what they are worth together. */
export interface CustomerGroup {
  readonly customers: number;
  readonly value: number;
}

/** What scenario S1 of domain A10 asks: shares of both counts and values, averages, and how many times richer the first is. */
export interface TwoGroups {
  readonly share: number;
  readonly valueShare: number;
  readonly average: number;
  readonly restAverage: number;
  /** Null where the others bring nothing or lose money: nobody is so many times as rich as that. */
  readonly times: number | null;
}

/** Compares the key customers with all others; null when a group is empty or the total is not positive. */
export function twoGroups(key: CustomerGroup, rest: CustomerGroup): TwoGroups | null {
  const value = key.value + rest.value;
  if (key.customers <= 0 || rest.customers <= 0 || !(value > 0)) return null;
  const average = key.value / key.customers;
  const restAverage = rest.value / rest.customers;
  return {
    share: key.customers / (key.customers + rest.customers),
    valueShare: key.value / value,
    average,
    restAverage,
    times: restAverage > 0 ? average / restAverage : null,
  };
}
