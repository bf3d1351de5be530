import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3';

export type Value = NamedNode | Literal;

/** What is said of one subject: each property once, each of its values once, in order. */
export interface Description {
  say(property: NamedNode, ...values: readonly (Value | BlankNode)[]): void;
  /** None where nothing was said. */
  quads(): readonly Quad[];
}

/** Begins to describe a subject. */
export function description(subject: Quad['subject']): Description {
  const said = new Map<string, Map<string, Quad>>();
  return {
    say: (property, ...values) => {
      const ofProperty = said.get(property.value) ?? new Map<string, Quad>();
      for (const value of values) {
        if (ofProperty.has(value.id)) continue;
        ofProperty.set(value.id, DataFactory.quad(subject, property, value));
      }
      if (ofProperty.size > 0) said.set(property.value, ofProperty);
    },
    quads: () => [...said.values()].flatMap((ofProperty) => [...ofProperty.values()]),
  };
}
