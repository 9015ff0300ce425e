// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorecarddelegate.h"

#include "models/tables/reviewmodels.h"
#include "ui/elidedline.h"
#include "ui/format.h"
#include "ui/review/reviewwords.h"
#include "ui/theme.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int padding = Theme::space;
constexpr int chipGap = 4;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

ScoreQuestion questionOf(const QModelIndex &index)
{
    return index.data(ScorecardModel::QuestionRole).value<ScoreQuestion>();
}

ScoreAnswer answerOf(const QModelIndex &index)
{
    return index.data(ScorecardModel::AnswerRole).value<ScoreAnswer>();
}

/// What the chip of an answer shows; 0 is "not applicable".
QString chipText(const ScoreQuestion &question, int value)
{
    if (value == 0)
        //: On a small button: the question does not apply to this call; the key is N.
        return ScorecardDelegate::tr("N/A");
    ScoreAnswer answer;
    answer.value = value;
    return answerText(question.scale, answer);
}

QList<int> chipsOf(const ScoreQuestion &question)
{
    QList<int> values;
    for (int value = 1; value <= highestValue(question.scale); ++value)
        values << value;
    if (question.mayNotApply)
        values << 0;
    return values;
}

bool isChosen(const ScoreAnswer &answer, int value)
{
    return value == 0 ? answer.notApplicable : answer.value == value;
}

} // namespace

/// From left to right; mirrored when painted.
struct ScorecardDelegate::Places {
    QRect section; ///< Null: none begins here.
    QRect body; ///< The question's ground.
    QRect text;
    QRect comment; ///< Null: there is none.
    QList<std::pair<int, QRect>> chips; ///< By answer.
    int height = 0;
};

ScorecardDelegate::ScorecardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ScorecardDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = safeLine(index.data().toString());
}

ScorecardDelegate::Places ScorecardDelegate::placesIn(const QRect &row, const QFont &font,
                                                      const QModelIndex &index) const
{
    const QFontMetrics metrics(font);
    const QFontMetrics bold(strong(font));
    const ScoreQuestion question = questionOf(index);
    Places places;
    int y = row.top();
    if (!index.data(ScorecardModel::SectionRole).toString().isNull()) {
        places.section =
            QRect(row.left() + padding, y + padding, row.width() - 2 * padding, metrics.height());
        y = places.section.bottom() + 1 + padding / 2;
    }
    const int chipHeight = metrics.height() + 6;
    int right = row.right() - padding;
    const QList<int> chips = chipsOf(question);
    for (auto value = chips.rbegin(); value != chips.rend(); ++value) {
        const int width =
            std::max(chipHeight + 2, bold.horizontalAdvance(chipText(question, *value)) + 2 * padding);
        places.chips.prepend({*value, QRect(right - width + 1, y + padding - 3, width, chipHeight)});
        right -= width + chipGap;
    }
    const QRect room(row.left() + 2 * padding, y + padding, std::max(80, right - row.left() - 3 * padding),
                     1000);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, safeLine(question.text)).height();
    places.text = QRect(room.left(), room.top(), room.width(), std::max(lines, metrics.height()));
    int bottom = std::max(places.text.bottom(), y + padding - 3 + chipHeight) + padding;
    if (const ScoreAnswer answer = answerOf(index);
        !answer.comment.isEmpty() || lacksComment(question, answer)) {
        places.comment =
            QRect(room.left(), bottom - padding / 2, row.right() - padding - room.left(), metrics.height());
        bottom = places.comment.bottom() + padding;
    }
    places.body = QRect(row.left() + padding / 2, y, row.width() - padding, bottom - y);
    places.height = bottom + 2 - row.top();
    return places;
}

QSize ScorecardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn(QRect(0, 0, width, 0), option.font, index).height};
}

std::optional<int> ScorecardDelegate::chipAt(const QPoint &position, const QRect &row,
                                             const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    const Places places = placesIn(row, view ? view->font() : QFont(), index);
    for (const auto &[value, place] : places.chips) {
        if (QStyle::visualRect(direction, row, place).contains(position))
            return value;
    }
    return {};
}

void ScorecardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Places places = placesIn(option.rect, option.font, index);
    const ScoreQuestion question = questionOf(index);
    const ScoreAnswer answer = answerOf(index);
    const bool isCurrent = index.data(ScorecardModel::CurrentRole).toBool();
    const QColor ink = option.palette.color(QPalette::Text);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!places.section.isNull()) {
        painter->setFont(strong(option.font));
        painter->setPen(m_theme.muted());
        drawElidedLine(*painter, visual(places.section),
                       safeLine(index.data(ScorecardModel::SectionRole).toString()), option.direction);
    }
    if (isCurrent) {
        QColor fill = m_theme.accent();
        fill.setAlphaF(0.10F);
        painter->setPen(m_theme.edgePen(m_theme.accent()));
        painter->setBrush(fill);
        painter->drawRoundedRect(visual(places.body), 4, 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent());
        const QRect bar(places.body.left(), places.body.top() + 4, 3, places.body.height() - 8);
        painter->drawRoundedRect(visual(bar), 1.5, 1.5);
    }
    painter->setFont(option.font);
    painter->setPen(fails(question, answer) ? m_theme.error() : ink);
    painter->drawText(visual(places.text), side | Qt::AlignTop | Qt::TextWordWrap, safeLine(question.text));
    if (!places.comment.isNull()) {
        const bool isMissing = lacksComment(question, answer);
        painter->setPen(isMissing ? m_theme.warning() : m_theme.muted());
        drawElidedLine(*painter, visual(places.comment),
                       //: Under a question whose answer must be explained; C is the key.
                       isMissing ? tr("Needs a comment (C)") : safeLine(answer.comment), option.direction);
    }
    for (const auto &[value, place] : places.chips) {
        const bool chosen = isChosen(answer, value);
        const QRect chip = visual(place);
        painter->setFont(chosen ? strong(option.font) : option.font);
        painter->setPen(chosen ? QPen(m_theme.accent()) : QPen(m_theme.border()));
        painter->setBrush(chosen ? QBrush(m_theme.accent()) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(chosen ? option.palette.color(QPalette::Base) : m_theme.muted());
        painter->drawText(chip, Qt::AlignCenter, chipText(question, value));
    }
    painter->restore();
}

} // namespace callboard
