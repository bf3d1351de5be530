import { announce } from '../../layout/announce.ts';
import { useWords } from '../../words/define-words.ts';
import { graphWords } from '../graph-words.ts';
import type { Drawing } from './drawing.ts';
import { PictureButton, ways } from './picture-button.tsx';

interface Props {
  readonly drawing: Drawing;
  /** The thing that is looked at. */
  readonly thing: { readonly id: string; readonly name: string };
}

/** What dragging a thing does, as buttons for the one that is looked at; and the way back. */
export function MoveButtons({ drawing, thing }: Props) {
  const words = useWords(graphWords);
  return (
    <fieldset class="camera move-thing">
      <legend class="visually-hidden">{words.moveThing(thing.name)}</legend>
      <span class="move-name" aria-hidden="true">
        {words.moveThing(thing.name)}
      </span>
      {ways.map(({ name, x, y }) => (
        <PictureButton
          key={name}
          name={name}
          onPress={() => {
            drawing.move(thing.id, x, y);
            announce(words.moved(thing.name));
          }}
        />
      ))}
      <PictureButton
        name="rearrange"
        onPress={() => {
          drawing.rearrange();
          announce(words.rearranged);
        }}
      />
    </fieldset>
  );
}
