// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linediff.h"

#include <QPlainTextEdit>

namespace callboard {

class Theme;

/// Reading view for a text of lines, some of them added or removed: on a ground of their own, and with "+"
/// or "−" in front, so that colour is not the only mark.
class LinesView final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype mostCharacters = 100'000; ///< The rest is cut: laying it out takes too long.

    explicit LinesView(const Theme &theme, QWidget *parent = nullptr);
    void showChanges(const QList<LineChange> &changes); ///< As they come; not yet made safe.
    void showPlain(const QString &text);

private:
    void mark();

    const Theme &m_theme;
    QList<LineChange::Kind> m_kinds; ///< By line; empty: a plain text.
};

} // namespace callboard
