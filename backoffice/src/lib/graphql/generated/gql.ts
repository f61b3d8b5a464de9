/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactor_BeginDocument,
    "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactor_ConfirmDocument,
    "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.LeadRow_LeadFragmentDoc,
    "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_ChangeStatusDocument,
    "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_AssignDocument,
    "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_AddNoteDocument,
    "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n": typeof types.LeadEventsDocument,
    "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n": typeof types.QueueFigures_QueueFragmentDoc,
    "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": typeof types.Shell_QueuesDocument,
    "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": typeof types.QueueStatusDocument,
    "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n": typeof types.Session_MeDocument,
    "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.Session_RefreshDocument,
    "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.LogoutDocument,
    "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.Inbox_LeadsDocument,
    "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n": typeof types.Inbox_ChoicesDocument,
    "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n": typeof types.LeadPage_LeadDocument,
    "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.LeadTimeline_LeadFragmentDoc,
    "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n": typeof types.LeadConsents_LeadFragmentDoc,
    "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.QueuesPage_FailedJobsDocument,
    "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n": typeof types.QueuesPage_RetryJobDocument,
    "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n": typeof types.QueuesPage_RetryQueueDocument,
    "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.AccountPage_MeDocument,
    "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RenameDocument,
    "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_ChangePasswordDocument,
    "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RevokeDocument,
    "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RevokeOthersDocument,
    "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.SecondFactorPage_MeDocument,
    "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactorPage_RenewDocument,
    "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactorPage_DisableDocument,
    "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n": typeof types.PasswordPage_LinkDocument,
    "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.PasswordPage_SetDocument,
    "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.PasswordPage_RequestDocument,
    "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LoginPage_CompleteDocument,
    "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LoginPage_LoginDocument,
};
const documents: Documents = {
    "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactor_BeginDocument,
    "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactor_ConfirmDocument,
    "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n": types.LeadRow_LeadFragmentDoc,
    "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_ChangeStatusDocument,
    "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_AssignDocument,
    "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_AddNoteDocument,
    "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n": types.LeadEventsDocument,
    "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n": types.QueueFigures_QueueFragmentDoc,
    "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": types.Shell_QueuesDocument,
    "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": types.QueueStatusDocument,
    "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n": types.Session_MeDocument,
    "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": types.Session_RefreshDocument,
    "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n": types.LogoutDocument,
    "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.Inbox_LeadsDocument,
    "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n": types.Inbox_ChoicesDocument,
    "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n": types.LeadPage_LeadDocument,
    "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.LeadTimeline_LeadFragmentDoc,
    "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n": types.LeadConsents_LeadFragmentDoc,
    "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.QueuesPage_FailedJobsDocument,
    "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n": types.QueuesPage_RetryJobDocument,
    "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n": types.QueuesPage_RetryQueueDocument,
    "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.AccountPage_MeDocument,
    "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RenameDocument,
    "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_ChangePasswordDocument,
    "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RevokeDocument,
    "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RevokeOthersDocument,
    "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.SecondFactorPage_MeDocument,
    "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactorPage_RenewDocument,
    "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactorPage_DisableDocument,
    "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n": types.PasswordPage_LinkDocument,
    "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.PasswordPage_SetDocument,
    "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.PasswordPage_RequestDocument,
    "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LoginPage_CompleteDocument,
    "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LoginPage_LoginDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n"): (typeof documents)["\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n"): (typeof documents)["\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n"): (typeof documents)["\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;