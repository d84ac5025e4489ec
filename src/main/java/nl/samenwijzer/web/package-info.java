/**
 * The look: layout, settings of the organisation, navigation, messages after a redirect. Knows no feature; features hand
 * it view records ({@code web.field}, {@code web.view}) and beans of {@link nl.samenwijzer.web.NavigationSource} and
 * {@link nl.samenwijzer.web.UserMenuSource}.
 */
package nl.samenwijzer.web;
