/** What verbs take: a class for each, with what it cannot do without up front. */
package io.github.fenpay.request;
