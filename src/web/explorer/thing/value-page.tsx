import { usePoint } from '../address/point-context.ts';
import { useQuery } from '../client/use-query.ts';
import { ValuePageDocument } from '../generated/thing/graphql.ts';
import { View } from '../layout/view.tsx';
import { Passages } from '../parts/passages.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { typeOfId } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { Answered } from '../states/answered.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import { NothingThere } from './nothing-there.tsx';
import { thingWords } from './thing-words.ts';
import { useFigureText } from './use-figure-text.ts';
import './thing.css';

/** The page of a figure or a rule: what it says, of what, and who says so. */
export function ValuePage({ id }: { readonly id: string }) {
  const words = useWords(thingWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const textOf = useFigureText();
  const { asOf } = usePoint();
  const asked = useQuery(ValuePageDocument, { id });
  const type = typeOfId(id);
  return (
    <Answered asked={asked} isPage>
      {({ node }) => {
        if (node === null || type === null || !('evidence' in node))
          return <NothingThere id={id} />;
        const isFigure = node.__typename === 'Observation';
        const heading = isFigure
          ? `${words.measures[node.measure]}: ${textOf(node)}`
          : [
              node.populationBelow === null ? '' : words.below(format.number(node.populationBelow)),
              node.populationAtLeast === null
                ? ''
                : words.atLeast(format.number(node.populationAtLeast)),
            ]
              .filter((part) => part !== '')
              .join(', ');
        const when = isFigure ? node.observedOn : node.validFrom;
        return (
          <View
            heading={heading}
            kicker={
              <>
                <TypeMark type={type} />
                <span>{types[type][0]}</span>
                {when !== null && <span>{format.date(when)}</span>}
                <span>{words.asOfDay(format.date(asOf))}</span>
              </>
            }
            lead={isFigure && <ThingLink node={node.about} />}
            asked={[ValuePageDocument, { id }]}
          >
            <Passages evidence={node.evidence} />
          </View>
        );
      }}
    </Answered>
  );
}
