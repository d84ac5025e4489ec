package nl.samenwijzer.web.error;

/**
 * One thing that is wrong in what was sent.
 *
 * @param field where: a field of the body, a query parameter or a header; the address of an answer when it is elsewhere
 * @param code English, for programs
 * @param detail Dutch, what is wrong and how to go on
 */
public record Fault(String field, String code, String detail) {
}
