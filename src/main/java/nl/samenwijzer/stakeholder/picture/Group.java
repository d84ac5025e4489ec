package nl.samenwijzer.stakeholder.picture;

/**
 * A group as pictures show it.
 *
 * @param row id of its row in the register
 * @param number its place in the register, from 1
 * @param kind name of its category; empty when it has none
 */
public record Group(String row, int number, String name, String kind) {
}
