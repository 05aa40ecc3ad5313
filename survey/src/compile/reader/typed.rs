//! Reads typed values of a table. Each method reports a value of another type.

use toml::{Spanned, de::DeValue};

use super::{
    super::values::{At, Table, kind_name, whole},
    Reader,
};

impl Reader<'_> {
    /// A text; `None` if it is missing, or not a text (reported).
    pub fn text(&mut self, table: &Table, key: &str) -> Option<At<String>> {
        let value = table.fields.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(At {
                value: text.clone().into_owned(),
                line: self.line(value),
            }),
            _ => self.wrong_kind(table, key, value, "a text in quotes, such as `\"abc\"`"),
        }
    }

    /// `true` or `false`; `false` if it is missing or something else (reported).
    pub fn flag(&mut self, table: &Table, key: &str) -> bool {
        self.flag_at(table, key).is_some_and(|flag| flag.value)
    }

    /// `true` or `false`; `None` if it is missing or something else (reported).
    pub fn flag_at(&mut self, table: &Table, key: &str) -> Option<At<bool>> {
        let value = table.fields.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(At {
                value: *flag,
                line: self.line(value),
            }),
            _ => self.wrong_kind(table, key, value, "`true` or `false`, without quotes"),
        }
    }

    /// A whole number within `range`; reports a number outside it under `code`.
    pub fn whole(
        &mut self,
        table: &Table,
        key: &str,
        range: std::ops::RangeInclusive<u16>,
        code: &'static str,
    ) -> Option<u16> {
        let value = table.fields.get(key)?;
        let DeValue::Integer(number) = value.get_ref() else {
            return self.wrong_kind(table, key, value, "a whole number without quotes");
        };
        let inside = whole(value.get_ref())
            .and_then(|number| u16::try_from(number).ok())
            .filter(|n| range.contains(n));
        if inside.is_none() {
            let what = format!(
                "{} has `{key} = {number}`, which is outside {} to {}.",
                table.name,
                range.start(),
                range.end()
            );
            let remedy = format!("Write a number from {} to {}.", range.start(), range.end());
            self.error(code, self.line(value), what, remedy);
        }
        inside
    }

    /// Two whole numbers in a list.
    pub fn pair(&mut self, table: &Table, key: &str) -> Option<At<(i64, i64)>> {
        let value = table.fields.get(key)?;
        let items: Vec<_> = value
            .get_ref()
            .as_array()
            .iter()
            .flat_map(|items| items.iter())
            .map(|item| whole(item.get_ref()))
            .collect();
        match items[..] {
            [Some(from), Some(to)] => Some(At {
                value: (from, to),
                line: self.line(value),
            }),
            _ => self.wrong_kind(table, key, value, "two whole numbers, such as `[12, 14]`"),
        }
    }

    /// A list of tables, each named `name` and its position from 1. Empty if it is missing; `None` if it is something else
    /// (reported, with `wanted` as the remedy).
    pub fn tables<'t>(
        &mut self,
        table: &Table<'t>,
        key: &str,
        name: &str,
        wanted: &str,
    ) -> Option<Vec<Table<'t>>> {
        let Some(value) = table.fields.get(key) else {
            return Some(Vec::new());
        };
        let items: Option<Vec<_>> = value.get_ref().as_array().and_then(|items| {
            let table = |item: &'t Spanned<DeValue<'t>>| Some((item.get_ref().as_table()?, item));
            items.iter().map(table).collect()
        });
        let Some(items) = items else {
            return self.wrong_kind(table, key, value, wanted);
        };
        let named = |(place, (fields, item)): (usize, _)| Table {
            fields,
            line: self.line(item),
            name: format!("{name} {}", place + 1),
        };
        Some(items.into_iter().enumerate().map(named).collect())
    }

    fn wrong_kind<T>(
        &mut self,
        table: &Table,
        key: &str,
        value: &Spanned<DeValue>,
        wanted: &str,
    ) -> Option<T> {
        let what = format!(
            "{} has {} as `{key}`.",
            table.name,
            kind_name(value.get_ref())
        );
        self.error("S05", self.line(value), what, format!("Write {wanted}."));
        None
    }
}
