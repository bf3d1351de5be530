interface Part {
  readonly text: string;
  readonly match: boolean;
}

/** A text in parts, with those marked that were looked for. */
export function Excerpt({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, match }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
        return match ? <mark key={place}>{text}</mark> : text;
      })}
    </>
  );
}
