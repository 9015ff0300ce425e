// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace callboard {

/// Single lines of text, shortened and laid out once for each width: a list that is painted again, scrolled
/// or filtered shows mostly the same ones, and laying out text takes longer than all the rest of its
/// painting.
class TextCache {
public:
    /// Draws @p text in the painter's font and pen, shortened to @p place, in the middle of its height.
    /// @p alignment is a visual one.
    void draw(QPainter &painter, const QRect &place, Qt::Alignment alignment, Qt::LayoutDirection direction,
              const QString &text);
    qsizetype laidOut() const { return m_laidOut; } ///< How many were not known so far.

private:
    struct Key {
        QString text;
        QFont font;
        int width;
        Qt::LayoutDirection direction;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.width, key.font.weight(), int(key.direction));
    }

    QCache<Key, QStaticText> m_texts{2000};
    qsizetype m_laidOut = 0;
};

} // namespace callboard
