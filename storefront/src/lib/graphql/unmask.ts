import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { FragmentType } from './generated/fragment-masking.ts';

/**
 * Opens a masked fragment: `unmask<typeof CourseCard_Course>(course)`.
 * It takes the document as a type only, so that no query text is sent to the browser.
 */
export function unmask<Document extends DocumentTypeDecoration<unknown, unknown>>(
  masked: FragmentType<Document>,
): Document extends DocumentTypeDecoration<infer Data, unknown> ? Data : never;
export function unmask(masked: unknown): unknown {
  return masked;
}
