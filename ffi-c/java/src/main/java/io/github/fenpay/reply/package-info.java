/** What verbs give: records with getters, and the words of which a member is one. */
package io.github.fenpay.reply;
