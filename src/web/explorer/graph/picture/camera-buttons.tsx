import { useWords } from '../../words/define-words.ts';
import { graphWords } from '../graph-words.ts';
import type { Drawing } from './drawing.ts';
import { PictureButton, ways } from './picture-button.tsx';

/** What dragging the picture and the wheel do, as buttons. */
export function CameraButtons({ drawing }: { readonly drawing: Drawing }) {
  const words = useWords(graphWords);
  return (
    <fieldset class="camera">
      <legend class="visually-hidden">{words.move}</legend>
      <PictureButton name="zoomIn" onPress={() => drawing.zoomIn()} />
      <PictureButton name="zoomOut" onPress={() => drawing.zoomOut()} />
      <PictureButton name="fit" onPress={() => drawing.fit()} />
      {ways.map(({ name, x, y }) => (
        // What lies above comes into view: in the plane of the graph, that is upwards.
        <PictureButton key={name} name={name} onPress={() => drawing.pan(x, -y)} />
      ))}
    </fieldset>
  );
}
