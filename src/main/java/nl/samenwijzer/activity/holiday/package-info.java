/**
 * Days on which it is better not to plan: public holidays from a library, school holidays as data of this application, or
 * those that the organisation filled in.
 */
package nl.samenwijzer.activity.holiday;
