// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/diagnosispanel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using store::DiagnosisStep;
using store::Finding;

namespace {

constexpr std::chrono::seconds longest{40};

QString titleOf(DiagnosisStep step)
{
    switch (step) {
    case DiagnosisStep::Name:
        return DiagnosisPanel::tr("Name");
    case DiagnosisStep::Reach:
        return DiagnosisPanel::tr("Server");
    case DiagnosisStep::Tls:
        return DiagnosisPanel::tr("Encryption");
    case DiagnosisStep::Login:
        return DiagnosisPanel::tr("Login");
    case DiagnosisStep::Schema:
        return DiagnosisPanel::tr("Tables");
    case DiagnosisStep::Permission:
        return DiagnosisPanel::tr("Permission");
    }
    return {};
}

} // namespace

DiagnosisPanel::DiagnosisPanel(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_cancel(new QPushButton(tr("Stop the test"), this)),
      m_remedy(new QPushButton(this))
{
    setObjectName(QStringLiteral("diagnosis"));
    m_summary->setObjectName(QStringLiteral("diagnosisSummary"));
    m_summary->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("diagnosisCancel"));
    m_remedy->setObjectName(QStringLiteral("diagnosisRemedy"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(tokens::space4, tokens::space4, tokens::space4, tokens::space4);
    grid->setHorizontalSpacing(tokens::space3);
    grid->setVerticalSpacing(tokens::space2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_summary, 0, 0, 1, 3);
    for (int i = 0; i < rowCount; ++i)
        addRow(i);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    grid->addLayout(buttons, rowCount + 1, 0, 1, 3);
    grid->setRowStretch(rowCount + 2, 1);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longest);
    connect(&m_limit, &QTimer::timeout, this, &DiagnosisPanel::cancel);
    connect(m_cancel, &QPushButton::clicked, this, &DiagnosisPanel::cancel);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_offered == Finding::Remedy::Password)
            Q_EMIT passwordWanted();
        else
            Q_EMIT schemaWanted(m_options, m_offered == Finding::Remedy::CreateSchema);
    });
    clear();
}

DiagnosisPanel::~DiagnosisPanel()
{
    m_token.cancel();
}

void DiagnosisPanel::addRow(int index)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    Row &row = m_rows.at(size_t(index));
    row.mark = new QLabel(this);
    row.mark->setFixedWidth(tokens::iconSize);
    row.title = new QLabel(titleOf(DiagnosisStep(index)), this);
    row.text = new QLabel(this);
    row.text->setObjectName(QStringLiteral("diagnosisText%1").arg(index));
    row.text->setWordWrap(true);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(row.mark, index + 1, 0, Qt::AlignTop);
    grid->addWidget(row.title, index + 1, 1, Qt::AlignTop);
    grid->addWidget(row.text, index + 1, 2);
}

/// The thread of the test may hang in the look-up of a name; nobody waits for it.
void DiagnosisPanel::drop()
{
    m_token.cancel();
    m_watcher.reset();
    m_running = false;
    m_limit.stop();
}

void DiagnosisPanel::clear()
{
    drop();
    for (int i = 0; i < rowCount; ++i)
        show(i, Mark::Waiting, {});
    m_summary->setText(
        tr("The test looks at each step of the connection and changes nothing on the server."));
    m_cancel->hide();
    offer(Finding::Remedy::None);
}

void DiagnosisPanel::start(const store::ConnectionOptions &options)
{
    clear();
    m_options = options;
    m_token = store::CancelToken();
    m_stopped = false;
    m_summary->setText(tr("Testing …"));
    show(0, Mark::Working, tr("Looking …"));
    m_cancel->show();
    m_limit.start();
    m_running = true;
    m_watcher = std::make_unique<QFutureWatcher<Finding>>();
    connect(m_watcher.get(), &QFutureWatcherBase::resultReadyAt, this, &DiagnosisPanel::onFinding);
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &DiagnosisPanel::onFinished);
    m_watcher->setFuture(store::diagnose(options, m_token));
}

void DiagnosisPanel::cancel()
{
    if (!isRunning())
        return;
    m_stopped = true;
    drop();
    onFinished();
}

void DiagnosisPanel::onFinding(int index)
{
    const Finding finding = m_watcher->resultAt(index);
    const int row = int(finding.step);
    // A step that was never reached (a permission that hides the tables) is passed over.
    for (int i = 0; i < row; ++i) {
        if (m_rows.at(size_t(i)).state == Mark::Working || m_rows.at(size_t(i)).state == Mark::Waiting)
            show(i, Mark::Skipped, {});
    }
    const Mark mark = finding.verdict == Finding::Verdict::Fine ? Mark::Fine
        : finding.verdict == Finding::Verdict::Warning          ? Mark::Warning
                                                                : Mark::Failed;
    // The server's own words too: who administers it knows them.
    show(row, mark, finding.detail.isEmpty() ? finding.sentence : finding.sentence + u'\n' + finding.detail);
    if (mark != Mark::Failed && row + 1 < rowCount)
        show(row + 1, Mark::Working, tr("Looking …"));
    if (finding.remedy != Finding::Remedy::None)
        offer(finding.remedy);
}

void DiagnosisPanel::onFinished()
{
    m_running = false;
    m_limit.stop();
    m_cancel->hide();
    bool failed = false;
    for (int i = 0; i < rowCount; ++i) {
        const Mark state = m_rows.at(size_t(i)).state;
        failed = failed || state == Mark::Failed;
        if (state == Mark::Working || state == Mark::Waiting)
            show(i, Mark::Skipped,
                 state == Mark::Working && m_stopped ? tr("Stopped before there was an answer.") : QString());
    }
    if (m_stopped)
        m_summary->setText(tr("The test was stopped."));
    else
        m_summary->setText(failed ? tr("The connection does not work yet.") : tr("The connection works."));
    Q_EMIT finished();
}

void DiagnosisPanel::offer(Finding::Remedy remedy)
{
    m_offered = remedy;
    m_remedy->setVisible(remedy != Finding::Remedy::None);
    if (remedy == Finding::Remedy::Password)
        m_remedy->setText(tr("Type the password"));
    else if (remedy == Finding::Remedy::CreateSchema)
        m_remedy->setText(tr("Create the tables …"));
    else if (remedy == Finding::Remedy::UpgradeSchema)
        m_remedy->setText(tr("Upgrade the tables …"));
}

void DiagnosisPanel::show(int index, Mark mark, const QString &text)
{
    Row &row = m_rows.at(size_t(index));
    row.state = mark;
    row.text->setText(text.simplified()); // a server's own words are broken and indented
    restyle();
}

void DiagnosisPanel::restyle()
{
    m_summary->setFont(tokens::strong(font()));
    for (const Row &row : m_rows) {
        if (row.mark)
            restyle(row);
    }
}

void DiagnosisPanel::restyle(const Row &row)
{
    struct Look {
        const char *icon;
        QColor color;
        QString said;
    };
    const auto look = [this, &row]() -> Look {
        switch (row.state) {
        case Mark::Fine:
            return {"check", tokens::okText(palette()), tr("fine")};
        case Mark::Warning:
            return {"warning", tokens::warningText(palette()), tr("warning")};
        case Mark::Failed:
            return {"close", tokens::errorText(palette()), tr("failed")};
        default:
            return {nullptr, tokens::mutedText(palette()), tr("not tested")};
        }
    }();
    row.mark->setPixmap(
        look.icon ? iconPixmap(QLatin1String(look.icon), look.color, tokens::iconSize, devicePixelRatioF())
                  : QPixmap());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.icon ? tokens::text(palette()) : tokens::mutedText(palette()));
    row.title->setPalette(quiet);
    row.text->setPalette(quiet);
    row.mark->setAccessibleName(look.said);
    //: for screen readers: %1 is the step of a test, %2 its outcome, %3 a sentence about it
    row.text->setAccessibleName(tr("%1: %2. %3").arg(row.title->text(), look.said, row.text->text()));
}

void DiagnosisPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace ui
