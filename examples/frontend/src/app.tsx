import { dayOf } from './graph/scalars.ts';
import { MunicipalityList } from './municipality-list.tsx';
import { MunicipalityPage } from './municipality-page.tsx';
import { usePlace } from './place.ts';

/** The page: a date, a search, what it finds, and the municipality that was chosen. */
export function App() {
  const [place, go] = usePlace();
  const { asOf, name, id } = place;
  return (
    <>
      <header>
        <h1>Municipalities of Hesse</h1>
        <search>
          <label>
            Name
            <input
              type="search"
              value={name}
              onChange={(event) => go({ name: event.target.value })}
            />
          </label>
          <label>
            As of
            <input
              type="date"
              value={asOf}
              onChange={(event) => {
                const day = dayOf(event.target.value);
                if (day !== null) go({ asOf: day });
              }}
            />
          </label>
        </search>
      </header>
      <main>
        <MunicipalityList key={`${asOf} ${name}`} place={place} go={go} />
        {id === null ? (
          <p className="hint">
            Choose a municipality to see what it takes part in, and who says so.
          </p>
        ) : (
          <MunicipalityPage asOf={asOf} id={id} />
        )}
      </main>
    </>
  );
}
