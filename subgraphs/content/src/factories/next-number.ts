let last = 0;

/** For names and addresses that must differ. */
export function nextNumber(): number {
  last += 1;
  return last;
}
