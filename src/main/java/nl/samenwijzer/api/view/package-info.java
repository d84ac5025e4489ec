/**
 * What the API answers: records that are written as JSON as they are.
 */
package nl.samenwijzer.api.view;
