export const SCHEMA = `
scalar DateTime

type Task {
  id: ID!
  name: String!
  schedule: String!
  status: String!
  enabled: Boolean!
  createdAt: DateTime!
  nextRunAt: DateTime
  taskLogs(first: Int!): [TaskLog!]!
}

type TaskLog {
  id: ID!
  status: String!
  retryCount: Int!
  executionTime: Int
  message: String
  createdAt: DateTime!
}

type TaskPage {
  nodes: [Task!]!
  totalCount: Int!
}

type TaskLogPage {
  nodes: [TaskLog!]!
  totalCount: Int!
}

type Query {
  tasks(first: Int!, offset: Int! = 0): TaskPage!
  newestTasks(first: Int!): [Task!]!
  taskLogs(first: Int!, offset: Int! = 0): TaskLogPage!
}
`;
