import { Directive } from 'type-graphql';

type AnyDecorator = ClassDecorator & PropertyDecorator & MethodDecorator & ParameterDecorator;

/** A directive with its arguments; works on classes, fields, root fields and arguments. */
const directive = (sdl: string): AnyDecorator => Directive(sdl) as AnyDecorator;

/** How long, in seconds, and for whom an answer may be cached. */
export const CacheControl = (options: { maxAge: number; scope?: 'PUBLIC' | 'PRIVATE' }): AnyDecorator =>
  directive(`@cacheControl(maxAge: ${options.maxAge}${options.scope ? `, scope: ${options.scope}` : ''})`);

/** On an object type: it takes the age of the field that returned it. */
export const InheritMaxAge = (): AnyDecorator => directive('@cacheControl(inheritMaxAge: true)');

/** Never cached, never shared. */
export const Private = (): AnyDecorator => CacheControl({ maxAge: 0, scope: 'PRIVATE' });

export const Cost = (weight: number): AnyDecorator => directive(`@cost(weight: ${weight})`);

/** A connection whose length is its `first` argument. */
export const ListSize = (sizedFields: readonly string[] = ['edges', 'nodes']): AnyDecorator =>
  directive(
    `@listSize(slicingArguments: ["first"], sizedFields: [${sizedFields.map((name) => `"${name}"`).join(', ')}])`,
  );

export const Key = (fields: string, options: { resolvable?: boolean } = {}): AnyDecorator =>
  directive(`@key(fields: "${fields}"${options.resolvable === false ? ', resolvable: false' : ''})`);

export const Shareable = (): AnyDecorator => directive('@shareable');
export const Inaccessible = (): AnyDecorator => directive('@inaccessible');

/** Of fields, arguments and input fields, one by one: a type's own tag would open every field that is added to it. */
export const Tag = (name: string): AnyDecorator => directive(`@tag(name: "${name}")`);
