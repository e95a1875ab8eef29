/**
 * WeChat Pay for Java: an {@link io.github.fenpay.Engine} that places orders, refunds them, takes notices and
 * reads bills, and never loses track of money.
 *
 * <p>Amounts are whole numbers of fen, as <code>long</code>. Every failure is a
 * {@link io.github.fenpay.FenpayException}; {@link io.github.fenpay.Advice#QUERY} means that the outcome is
 * unknown and must be asked for.
 */
package io.github.fenpay;
