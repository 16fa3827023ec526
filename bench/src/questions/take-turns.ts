/** Measures each in turn, round after round: what else the machine does then disturbs all of them alike. */
export async function takeTurns<Each, Measured>(
  rounds: number,
  all: readonly Each[],
  measure: (each: Each, round: number) => Promise<Measured>,
): Promise<Map<Each, Measured[]>> {
  const measured = new Map<Each, Measured[]>(all.map((each) => [each, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const each of all) measured.get(each)?.push(await measure(each, round));
  }
  return measured;
}
