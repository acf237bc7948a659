import { contentsOf } from '../contents.ts';

/** Everything that a scenario says, as a file writes it, part by part. */
export function Contents({ input, label }: { readonly input: unknown; readonly label: string }) {
  return (
    <section className="told" aria-label={label} tabIndex={0}>
      {contentsOf(input).map(({ title, said }) => (
        <div key={title}>
          <h4>{title}</h4>
          <dl>
            {said.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
