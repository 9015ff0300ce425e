// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regroupactions.h"

#include "ui/callfinder.h"
#include "ui/detail/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/table/rowactions.h"
#include "ui/windowcontents.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto failedMessage = u"regrouped"_s;

} // namespace

RegroupActions::RegroupActions(WindowContents &window)
    : QObject(&window.q)
    , m_window(window)
    , m_source(window.services.store)
    , m_regrouping(m_source)
{
    DetailPane *details = window.parts.detailPane;
    connect(details, &DetailPane::separateWanted, &m_regrouping, &Regrouping::separate);
    connect(details, &DetailPane::joinWanted, &m_regrouping, &Regrouping::join);
    connect(details, &DetailPane::callWanted, window.finder, &CallFinder::show);
    connect(window.rowActions, &RowActions::joinWanted, &m_regrouping, &Regrouping::join);
    connect(&m_regrouping, &Regrouping::done, this, &RegroupActions::onDone);
    connect(&m_regrouping, &Regrouping::failed, this, &RegroupActions::onFailed);
}

void RegroupActions::onFailed(const Error &error)
{
    const QString sentence = error.kind == Error::Kind::Invalid
        ? MainWindow::tr("These are one call already, or nothing else is left of the call.")
        //: "The call": subject of a sentence about a failure.
        : sentenceFor(error, MainWindow::tr("The call"));
    m_window.parts.messages->post(failedMessage, MessageBar::Severity::Error, sentence);
}

void RegroupActions::onDone(Regrouping::Deed deed)
{
    const bool isJoin = deed == Regrouping::Deed::Joined;
    const auto walk = [this](const Regrouping::Steps &steps) {
        return [source = &m_source, steps] {
            return Regrouping::walk(source, steps);
        };
    };
    m_window.parts.messages->withdraw(failedMessage);
    const QString sentence = isJoin ? MainWindow::tr("The calls are one now, and stay so.")
                                    : MainWindow::tr("The record is a call of its own now, and stays so.");
    //: Follows "Undo".
    const QString text =
        isJoin ? MainWindow::tr("joining of calls") : MainWindow::tr("separation of a record");
    m_window.changes.remember({.text = text,
                               .redo = walk(m_regrouping.wayThere()),
                               .undo = walk(m_regrouping.wayBack()),
                               .done = [sentence] {
                                   return sentence;
                               }});
}

} // namespace callboard
