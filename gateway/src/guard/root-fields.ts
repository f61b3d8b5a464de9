import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './measure';

/** What an operation asks of its root, as Query.courses, through fragments too; `__typename` and the schema left out. */
export function rootFieldsOf(operation: OperationDefinitionNode, root: string, fragments: Fragments): string[] {
  const found = new Set<string>();
  collect(operation.selectionSet, fragments, found, new Set());
  return [...found].map((name) => `${root}.${name}`);
}

function collect(set: SelectionSetNode, fragments: Fragments, found: Set<string>, seen: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) found.add(selection.name.value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, found, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, found, seen);
    }
  }
}
