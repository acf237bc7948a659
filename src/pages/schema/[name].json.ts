import type { APIRoute, GetStaticPaths } from 'astro';
import { allSchemas, jsonText } from '../../cli/schemas.ts';

interface Props {
  readonly schema: Record<string, unknown>;
}

export const getStaticPaths = (() =>
  allSchemas().map(({ name, schema }) => ({
    params: { name },
    props: { schema } satisfies Props,
  }))) satisfies GetStaticPaths;

/** JSON Schema of what a calculator reads: what `npm run calc -- <name> --schema` prints. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonText(props.schema), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
