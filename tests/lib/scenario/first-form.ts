/**
 * A link of form 1, as it was written then: an L6 offer of $150,000 with $55,000 and $45,000, moving costs of $5,400 and
 * five years. It took Washington and 34.35 % for granted, and knew no ask and no start date.
 */
export const FIRST_FORM =
  '1.exact.eJwdjbEOwjAMBf_lzRlS1DB4ZOYHEGJIwS0RrY3iFAmq_DtKx9OddBt0HDmDNsz84RmE8xEOQzQGdcF77x0sTZJkOqms1tIvx9yBQthtowOob1SrQ8lRLJWk0tpUeDHQdcMryQOEzLPe464d4qKrFFDova-36hDN1uXd7H56ak4_lQvHbKBQ6x89cjnE';
