//! What can be broken: operators, conditions, arms, statements, results.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, BinOp, Block, Expr, ExprBinary, ExprMatch, ImplItemFn, Item, ItemConst, ItemFn,
    ItemStatic, Pat, ReturnType, Signature, Stmt, Type, UnOp, parse_quote,
};

/// A walk over a file that breaks what it meets.
pub struct Breaking {
    /// The number of the next mutant.
    pub next: u32,
    /// Number, line and description of every mutant that was made.
    pub made: Vec<(u32, usize, String)>,
}

impl Breaking {
    /// Begins with a number.
    pub fn new(next: u32) -> Breaking {
        Breaking {
            next,
            made: Vec::new(),
        }
    }

    fn number(&mut self, span: Span, what: impl Into<String>) -> u32 {
        let number = self.next;
        self.next += 1;
        let what = what.into().replace('\n', " ");
        self.made.push((number, span.start().line, what));
        number
    }

    /// The expression behind its alternatives.
    fn offer(&mut self, span: Span, otherwise: &Expr, variants: Vec<(Expr, String)>) -> Expr {
        let mut whole: Expr = otherwise.clone();
        for (variant, what) in variants {
            let number = self.number(span, what);
            whole = parse_quote!((if crate::mutant::is(#number) { #variant } else { #whole }));
        }
        whole
    }

    fn results(&mut self, signature: &Signature, block: &mut Block) {
        let ReturnType::Type(_, kind) = &signature.output else {
            return;
        };
        for value in values(kind) {
            let what = format!("{} -> {value}", signature.ident);
            let number = self.number(signature.ident.span(), what);
            let early: Stmt = parse_quote!(if crate::mutant::is(#number) { return #value; });
            block.stmts.insert(0, early);
        }
    }

    fn arms(&mut self, original: &ExprMatch, changed: &mut ExprMatch) {
        let rest = |pat: &Pat| matches!(pat, Pat::Wild(_));
        let last = original.arms.last();
        if !last.is_some_and(|arm| rest(&arm.pat) && arm.guard.is_none()) {
            return;
        }
        for arm in changed.arms.iter_mut().rev().skip(1) {
            let pat = arm.pat.to_token_stream();
            let number = self.number(arm.pat.span(), format!("no arm {pat}"));
            let token = syn::token::If::default();
            let guard: Expr = match &arm.guard {
                Some((_, guard)) => parse_quote!(!crate::mutant::is(#number) && (#guard)),
                None => parse_quote!(!crate::mutant::is(#number)),
            };
            arm.guard = Some((token, Box::new(guard)));
        }
    }
}

impl VisitMut for Breaking {
    fn visit_item_mut(&mut self, item: &mut Item) {
        let attributes = match item {
            Item::Mod(module) => &module.attrs,
            Item::Fn(function) => &function.attrs,
            _ => &Vec::new(),
        };
        if !attributes.iter().any(is_of_tests) {
            visit_mut::visit_item_mut(self, item);
        }
    }

    // What is computed when the program is compiled cannot be chosen when it runs.
    fn visit_item_const_mut(&mut self, _: &mut ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut ItemStatic) {}
    fn visit_type_mut(&mut self, _: &mut Type) {}

    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        if function.sig.constness.is_none() {
            visit_mut::visit_item_fn_mut(self, function);
            self.results(&function.sig, &mut function.block);
        }
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if function.sig.constness.is_none() {
            visit_mut::visit_impl_item_fn_mut(self, function);
            self.results(&function.sig, &mut function.block);
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        let original = block.clone();
        visit_mut::visit_block_mut(self, block);
        for (before, stmt) in original.stmts.iter().zip(&mut block.stmts) {
            let Stmt::Expr(expr, Some(_)) = before else {
                continue;
            };
            let acts = match expr {
                Expr::Try(tried) => matches!(*tried.expr, Expr::Call(_) | Expr::MethodCall(_)),
                Expr::Binary(binary) => opposites(&binary.op).is_some_and(|(_, assigns)| assigns),
                Expr::Assign(_) | Expr::Call(_) | Expr::MethodCall(_) => true,
                _ => false,
            };
            if acts {
                let number = self.number(expr.span(), format!("no {}", short(expr)));
                *stmt = parse_quote!(if !crate::mutant::is(#number) { #stmt });
            }
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let original = expr.clone();
        visit_mut::visit_expr_mut(self, expr);
        let span = original.span();
        match &original {
            Expr::Binary(binary) if !has_let(&original) => {
                let variants = operators(binary);
                *expr = self.offer(span, expr, variants);
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                let variant = (*unary.expr).clone();
                let what = format!("without ! in {}", short(&original));
                *expr = self.offer(span, expr, vec![(variant, what)]);
            }
            Expr::Macro(called) if called.mac.path.is_ident("matches") => {
                let what = format!("not {}", short(&original));
                *expr = self.offer(span, expr, vec![(parse_quote!(!#original), what)]);
            }
            Expr::If(choice) if !has_let(&choice.cond) => {
                let Expr::If(changed) = expr else { return };
                let cond = short(&choice.cond);
                let variants = vec![
                    (parse_quote!(true), format!("if {cond}: always")),
                    (parse_quote!(false), format!("if {cond}: never")),
                ];
                *changed.cond = self.offer(span, &changed.cond, variants);
            }
            Expr::Match(whole) => {
                let Expr::Match(changed) = expr else { return };
                self.arms(whole, changed);
            }
            _ => {}
        }
    }
}

fn is_of_tests(attribute: &Attribute) -> bool {
    let text = attribute.to_token_stream().to_string();
    text.contains("cfg") && text.contains("test")
}

/// Whether a condition binds names, so that it cannot stand in brackets.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

fn short(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.chars().take(90).collect()
}

/// What stands in the place of an operator, and whether it assigns.
fn opposites(op: &BinOp) -> Option<(Vec<TokenStream>, bool)> {
    let compares = match op {
        BinOp::Eq(_) => vec![quote!(!=)],
        BinOp::Ne(_) => vec![quote!(==)],
        BinOp::Lt(_) => vec![quote!(<=), quote!(>=)],
        BinOp::Le(_) => vec![quote!(<), quote!(>)],
        BinOp::Gt(_) => vec![quote!(>=), quote!(<=)],
        BinOp::Ge(_) => vec![quote!(>), quote!(<)],
        BinOp::And(_) => vec![quote!(||)],
        BinOp::Or(_) => vec![quote!(&&)],
        BinOp::Add(_) => vec![quote!(-)],
        BinOp::Sub(_) => vec![quote!(+)],
        BinOp::Mul(_) => vec![quote!(+)],
        BinOp::Div(_) => vec![quote!(*)],
        BinOp::Rem(_) => vec![quote!(/)],
        BinOp::BitAnd(_) => vec![quote!(|)],
        BinOp::BitOr(_) => vec![quote!(&)],
        _ => {
            let assigns = match op {
                BinOp::AddAssign(_) => quote!(-=),
                BinOp::SubAssign(_) => quote!(+=),
                BinOp::BitOrAssign(_) => quote!(&=),
                BinOp::BitAndAssign(_) => quote!(|=),
                _ => return None,
            };
            return Some((vec![assigns], true));
        }
    };
    Some((compares, false))
}

fn operators(binary: &ExprBinary) -> Vec<(Expr, String)> {
    // Text is added to and never taken away.
    let adds = matches!(binary.op, BinOp::Add(_) | BinOp::AddAssign(_));
    let text = matches!(&*binary.right, Expr::Reference(_))
        || matches!(&*binary.right, Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Str(_)));
    let Some((others, _)) = opposites(&binary.op).filter(|_| !(adds && text)) else {
        return Vec::new();
    };
    let (left, right) = (&binary.left, &binary.right);
    let whole = short(binary);
    let other = |op: TokenStream| (parse_quote!(#left #op #right), format!("{op} in {whole}"));
    others.into_iter().map(other).collect()
}

/// Results that a function could have given without doing anything.
fn values(kind: &Type) -> Vec<TokenStream> {
    let text = kind.to_token_stream().to_string();
    match text.as_str() {
        "bool" => vec![quote!(true), quote!(false)],
        "usize" | "u8" | "u16" | "u32" | "u64" | "i32" | "i64" | "u128" | "i128" => {
            vec![quote!(0), quote!(1)]
        }
        "String" => vec![quote!(String::new())],
        "& str" | "& 'static str" | "& 'a str" => vec![quote!("")],
        "Result < () >" | "Result < () , Unverified >" => vec![quote!(Ok(()))],
        _ if text.starts_with("Option <") => vec![quote!(None)],
        _ if text.starts_with("Vec <") => vec![quote!(Vec::new())],
        _ if text.starts_with("Fields <") => vec![quote!(Fields::new())],
        _ => Vec::new(),
    }
}
