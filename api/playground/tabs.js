// What the first visit finds, and what `?tab=<name>` opens.
export const tabs = [
  {
    name: 'list',
    query: `# The tasks, newest first, and how
# their last attempt went.
# Ctrl-Enter sends it.
query ListTasks {
  tasks(first: 10) {
    nodes {
      id
      name
      scheduleDescription
      status
      enabled
      nextRunAt
      lastLog {
        status
        executionTime
        message
      }
    }
    totalCount {
      count
    }
  }
}
`,
  },
  {
    name: 'create',
    query: `# A new task, made of the variables below.
# What is wrong with it, if anything,
# comes back in userErrors.
mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    task {
      id
      scheduleDescription
    }
    userErrors {
      field
      code
      message
    }
  }
}
`,
    variables: {
      input: {
        name: 'Hello from the playground',
        schedule: '*/5 * * * *',
        timeZone: 'Europe/Berlin',
        webhookUrl: 'http://127.0.0.1:4001/hello',
        payload: { content: 'Hello' },
        maxRetry: 2,
      },
    },
  },
  {
    name: 'preview',
    query: `# What a schedule means, computed by the
# very code that fires it: here, what
# happens to 02:30 when clocks go forward.
query PreviewSchedule {
  previewSchedule(
    schedule: "30 2 * * *"
    timeZone: "Europe/Berlin"
    from: "2027-03-26T00:00:00Z"
    first: 5
  ) {
    valid
    error
    description
    warnings {
      code
      message
    }
    runs {
      localTime
      note
    }
  }
}
`,
  },
  {
    name: 'page-through',
    query: `# Attempts, page by page: put endCursor
# into the variable "after" for the next.
query TaskLogs($first: Int!, $after: String) {
  taskLogs(first: $first, after: $after) {
    nodes {
      createdAt
      status
      retryCount
      executionTime
      message
      task {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount {
      count
      precision
    }
  }
}
`,
    variables: { first: 5, after: null },
  },
  {
    name: 'run-now',
    query: `# Fires a task now: take an id from the
# first tab. Refused while a run is active.
mutation RunTask($id: ID!) {
  runTask(id: $id) {
    runId
    task {
      status
    }
    userErrors {
      code
      message
    }
  }
}
`,
    variables: { id: '00000000-0000-0000-0000-000000000000' },
  },
  {
    name: 'live',
    query: `# Attempts as they begin and end. It goes
# on until you press stop.
subscription LiveTaskLogs {
  taskLogChanged {
    createdAt
    status
    retryCount
    responseStatus
    executionTime
    task {
      name
    }
  }
}
`,
  },
  {
    name: 'test-webhook',
    query: `# One POST by the consumers' own rules,
# before it becomes a task. Nothing is
# stored and nothing is retried.
mutation TestWebhook($input: TestWebhookInput!) {
  testWebhook(input: $input) {
    result {
      ok
      responseStatus
      executionTime
      timing {
        dnsMs
        connectMs
        tlsMs
        waitMs
        receiveMs
      }
      message
      explanation
    }
    userErrors {
      field
      message
    }
  }
}
`,
    variables: {
      input: {
        webhookUrl: 'http://127.0.0.1:4001/hello',
        payload: { content: 'Hello' },
      },
    },
  },
];
