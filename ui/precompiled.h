// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/precompiled.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QToolButton>
#include <QWidget>
