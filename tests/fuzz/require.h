// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What every fuzz target is made of. A target gets one input, does with it what the program would do with
/// such bytes, and requires that what comes out keeps the promises of the headers. It keeps nothing between
/// inputs. Besides what require() finds, a warning of Qt's own (too many arguments for a text, a bad
/// argument) counts as a failure.
namespace callboard::fuzz {

/// Ends the program when @p holds is false; the driver keeps the input. @p promise is what was broken, @p
/// seen what was there instead.
void require(bool holds, const char *promise, const QString &seen = {});

QByteArray bytesOf(const uint8_t *data, size_t size);
/// The input as text, as the program reads files and fields of others: half surrogates can be in it.
QString textOf(const QByteArray &bytes);

/// Words as facts have them: null, or not empty; never half a surrogate pair.
void requireWords(const QString &text, const char *what);
/// Spreadsheets run no word that was written into a cell: @p cell is a number when it begins like a formula.
void requireNoFormula(const QString &cell);
/// No character that steers what stands around it: controls (also line breaks), bidi controls, NUL.
bool isDisplaySafe(QStringView text);

} // namespace callboard::fuzz
