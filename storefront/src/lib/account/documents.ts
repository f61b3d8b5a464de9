import { graphql } from '#lib/graphql/generated/index.ts';

export const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      accepted
      errors {
        field
        message
        code
      }
    }
  }
`);

export const SignUpPage = graphql(`
  query SignUpPage {
    minPasswordLength
  }
`);

export const ConfirmEmail = graphql(`
  mutation ConfirmEmail($input: ConfirmEmailInput!) {
    confirmEmail(input: $input) {
      user {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const LogIn = graphql(`
  mutation LogIn($input: LoginInput!) {
    login(input: $input) {
      user {
        id
      }
      challenge {
        token
        kind
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const CompleteLogIn = graphql(`
  mutation CompleteLogIn($input: CompleteLoginInput!) {
    completeLogin(input: $input) {
      user {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const LogOut = graphql(`
  mutation LogOut {
    logout {
      errors {
        code
      }
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) {
      accepted
      errors {
        field
        message
        code
      }
    }
  }
`);

export const PasswordLink = graphql(`
  query PasswordLink($token: String!) {
    passwordLink(token: $token) {
      email
      minLength
    }
  }
`);

export const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      user {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);
