// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/typeahead.h"

#include "ui/format.h"
#include "ui/table/callview.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QStatusTipEvent>

#include <algorithm>

namespace callboard {

namespace {

/// "aaa": the same key again and again, from name to name.
bool isOneLetter(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return c == text.front(); });
}

} // namespace

TypeAhead::TypeAhead(CallView &view, CallTableModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&view, &CallView::startTyped, this, &TypeAhead::onTyped);
}

void TypeAhead::onTyped(const QString &text)
{
    const quint64 question = ++m_question;
    say(text);
    if (text.isEmpty())
        return;
    auto answer = m_model.source().callIdsStartingWith(isOneLetter(text) ? text.left(1) : text);
    QCoro::connect(std::move(answer), this, [=, this](const Result<std::vector<CallId>> &calls) {
        if (question == m_question && calls)
            onFound(text, *calls);
    });
}

void TypeAhead::onFound(const QString &text, const std::vector<CallId> &calls)
{
    // A longer beginning may still be that of the call one is at.
    const int current = m_view.currentIndex().row();
    const int row = m_model.nextRow(IdSet(calls), isOneLetter(text) ? current : current - 1);
    if (row < 0) {
        //: Status bar, after typing in the table. %1 is what was typed.
        say(tr("No guest in this list begins with “%1”").arg(plainLine(text)));
        return;
    }
    m_view.setCurrentIndex(m_model.index(row, std::max(0, m_view.currentIndex().column())));
}

void TypeAhead::say(const QString &text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(&m_view, &tip);
}

} // namespace callboard
