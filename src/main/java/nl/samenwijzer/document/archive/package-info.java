/**
 * An adopted version for the archive: the adopted document in formats that last, the plan as adopted, and metadata by MDTO
 * 1.0.1 of
 * the Nationaal Archief. What an archivist decides stands in the settings; without it there is no package.
 */
package nl.samenwijzer.document.archive;
