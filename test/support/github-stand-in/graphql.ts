import { type ExecutionResult, type GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import type { Answer, Body } from './answers.ts';

/** What a resolver throws: GitHub's errors have a type of their own beside the message. */
export class TypedError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

let schema: Promise<GraphQLSchema> | null = null;

/** It takes a second or more to read, once. */
export function githubSchema(): Promise<GraphQLSchema> {
  schema ??= readSchema();
  return schema;
}

/**
 * Runs a query against GitHub's own schema: what it does not know is refused, and what `root` answers is checked on its way
 * out. It fails with status 200, as GitHub does.
 */
export async function answerGraphql(request: Body, root: object): Promise<Answer> {
  const result = await graphql({
    schema: await githubSchema(),
    source: String(request.query),
    variableValues: (request.variables ?? {}) as Record<string, unknown>,
    rootValue: root,
  });
  return { status: 200, body: { ...result, ...errorsOf(result) } };
}

/** Whether the query itself was wrong, and not what it asked for. */
export function graphqlProblem({ body }: Answer): string | null {
  const { errors = [] } = body as { readonly errors?: readonly { readonly type?: string; readonly message: string }[] };
  return errors.find(({ type }) => type === undefined)?.message ?? null;
}

async function readSchema(): Promise<GraphQLSchema> {
  const [{ buildSchema }, { schema: github }] = await Promise.all([
    import('graphql'),
    import('@octokit/graphql-schema'),
  ]);
  return buildSchema(github.idl, { assumeValid: true, noLocation: true });
}

function errorsOf({ errors }: ExecutionResult): object {
  if (errors === undefined) return {};
  return {
    errors: errors.map((error: GraphQLError) => ({
      ...(error.originalError instanceof TypedError ? { type: error.originalError.type } : {}),
      ...error.toJSON(),
    })),
  };
}
