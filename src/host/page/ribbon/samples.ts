/** A sample workbook that ships with the project. */
export interface Sample {
  readonly file: string;
  /** By locale. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The list of samples, empty where none are served. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const answer = await fetch('/samples/samples.json');
  return answer.ok ? ((await answer.json()) as readonly Sample[]) : [];
}
