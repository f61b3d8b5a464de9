import { mergeClasses } from './merge-classes';

describe('classes that a caller adds to those of a component', () => {
  it.each([
    ['the last size of a text wins', 'text-sm text-lg', 'text-lg'],
    ['a size is not a colour', 'text-body text-primary text-right', 'text-body text-primary text-right'],
    ['a text size brings its line height', 'leading-tight text-lg', 'text-lg'],
    ['a line height after the size stays', 'text-lg leading-tight', 'text-lg leading-tight'],
    ['all sides replace one side', 'px-4 pt-2 p-0', 'p-0'],
    ['one side adds to all sides', 'p-4 pt-2', 'p-4 pt-2'],
    ['a size replaces width and height', 'w-4 h-6 size-control', 'size-control'],
    ['display is one property', 'inline-flex hidden', 'hidden'],
    ['variants count apart', 'p-4 sm:p-5 sm:p-0', 'p-4 sm:p-0'],
    ['a colon in brackets is no variant', '[&_tr:hover]:bg-muted bg-card', '[&_tr:hover]:bg-muted bg-card'],
    ['width and colour of a border differ', 'border border-input border-2', 'border-input border-2'],
    ['negative and positive are one property', 'mt-2 -mt-1', '-mt-1'],
    ['arbitrary values count', 'grid-cols-2 grid-cols-[1fr_auto]', 'grid-cols-[1fr_auto]'],
    ['flex-1 is not a direction', 'flex flex-col flex-1', 'flex flex-col flex-1'],
    ['aligning oneself is not aligning all', 'justify-center justify-self-end', 'justify-center justify-self-end'],
    ['what it does not know stays', 'card-link group/x card-link', 'group/x card-link'],
  ])('%s', (_, classes, merged) => {
    expect(mergeClasses(classes)).toBe(merged);
  });
});
